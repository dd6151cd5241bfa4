-- The same by week; a week begins on Monday.
WITH ranked AS (
  SELECT
    agent_id, stage, stage_number, active_ms,
    CAST(date_trunc('week', on_day) AS DATE) AS week,
    row_number() OVER (
      PARTITION BY stage, date_trunc('week', on_day) ORDER BY active_ms
    ) - 1 AS place,
    count(*) OVER (PARTITION BY stage, date_trunc('week', on_day)) AS n
  FROM cuecycle_stage_time
)
SELECT
  week,
  stage,
  count(DISTINCT agent_id) AS agents,
  count(*) AS interactions,
  sum(active_ms) AS active_ms,
  max(CASE WHEN place = floor(0.25 * (n - 1)) THEN active_ms END) AS p25_active_ms,
  max(CASE WHEN place = floor(0.50 * (n - 1)) THEN active_ms END) AS median_active_ms,
  max(CASE WHEN place = floor(0.75 * (n - 1)) THEN active_ms END) AS p75_active_ms
FROM ranked
GROUP BY week, stage, stage_number
HAVING count(DISTINCT agent_id) >= 7
ORDER BY week, stage_number;
