-- How agents saw the end of their interactions, and how the customers' next words compared with it.
-- "Brighter": the agent saw more than there was.
WITH rated AS (
  SELECT
    agent_id, rating,
    CASE rating WHEN 'misery' THEN 0 WHEN 'mediocrity' THEN 1 WHEN 'magnificence' THEN 2 END AS seen,
    CASE later_rating
      WHEN 'misery' THEN 0 WHEN 'mediocrity' THEN 1 WHEN 'magnificence' THEN 2
    END AS came
  FROM cuecycle_chosen
  WHERE event = 'interaction' AND rating IS NOT NULL
)
SELECT
  sum(CASE WHEN rating = 'misery' THEN 1 ELSE 0 END) AS misery,
  sum(CASE WHEN rating = 'mediocrity' THEN 1 ELSE 0 END) AS mediocrity,
  sum(CASE WHEN rating = 'magnificence' THEN 1 ELSE 0 END) AS magnificence,
  sum(CASE WHEN seen = came THEN 1 ELSE 0 END) AS forecast_right,
  sum(CASE WHEN seen > came THEN 1 ELSE 0 END) AS forecast_brighter,
  sum(CASE WHEN seen < came THEN 1 ELSE 0 END) AS forecast_darker
FROM rated
HAVING count(DISTINCT agent_id) >= 7;
