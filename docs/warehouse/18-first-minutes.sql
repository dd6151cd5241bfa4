-- The first minutes: active time in receiving, in steps.
WITH stepped AS (
  SELECT
    agent_id,
    CASE
      WHEN active_ms <= 15000 THEN 15
      WHEN active_ms <= 30000 THEN 30
      WHEN active_ms <= 60000 THEN 60
      WHEN active_ms <= 120000 THEN 120
      WHEN active_ms <= 300000 THEN 300
    END AS up_to_seconds
  FROM cuecycle_stage_time
  WHERE stage = 'receiving'
)
SELECT up_to_seconds, count(*) AS interactions
FROM stepped
GROUP BY up_to_seconds
HAVING count(DISTINCT agent_id) >= 7
ORDER BY up_to_seconds NULLS LAST;
