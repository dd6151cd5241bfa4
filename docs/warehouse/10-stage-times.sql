-- Time per stage: how many interactions were in it, sums, the share of all active time, and how
-- active times are spread. The value with a given share of all below it has the place
-- floor(share * (n - 1)), counted from 0, in order of size; so the product counts too.
WITH ranked AS (
  SELECT
    agent_id, stage, stage_number, wall_ms, active_ms,
    row_number() OVER (PARTITION BY stage ORDER BY active_ms) - 1 AS place,
    count(*) OVER (PARTITION BY stage) AS n,
    sum(active_ms) OVER () AS all_active_ms
  FROM cuecycle_stage_time
)
SELECT
  stage,
  count(*) AS interactions,
  sum(wall_ms) AS wall_ms,
  sum(active_ms) AS active_ms,
  1.0 * sum(active_ms) / max(all_active_ms) AS share_of_active,
  max(CASE WHEN place = floor(0.25 * (n - 1)) THEN active_ms END) AS p25_active_ms,
  max(CASE WHEN place = floor(0.50 * (n - 1)) THEN active_ms END) AS median_active_ms,
  max(CASE WHEN place = floor(0.75 * (n - 1)) THEN active_ms END) AS p75_active_ms,
  max(CASE WHEN place = floor(0.90 * (n - 1)) THEN active_ms END) AS p90_active_ms
FROM ranked
GROUP BY stage, stage_number
HAVING count(DISTINCT agent_id) >= 7
ORDER BY stage_number;
