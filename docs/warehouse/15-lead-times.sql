-- How long before their time kept commitments were done, and how long after it late ones.
WITH timed AS (
  SELECT agent_id, outcome, CASE WHEN outcome = 'late' THEN -lead_ms ELSE lead_ms END AS distance_ms
  FROM cuecycle_chosen
  WHERE event = 'outcome' AND outcome IN ('kept', 'late') AND lead_ms IS NOT NULL
),
ranked AS (
  SELECT
    agent_id, outcome, distance_ms,
    row_number() OVER (PARTITION BY outcome ORDER BY distance_ms) - 1 AS place,
    count(*) OVER (PARTITION BY outcome) AS n
  FROM timed
)
SELECT
  outcome,
  count(*) AS commitments,
  max(CASE WHEN place = floor(0.25 * (n - 1)) THEN distance_ms END) AS p25_ms,
  max(CASE WHEN place = floor(0.50 * (n - 1)) THEN distance_ms END) AS median_ms,
  max(CASE WHEN place = floor(0.75 * (n - 1)) THEN distance_ms END) AS p75_ms,
  max(CASE WHEN place = floor(0.90 * (n - 1)) THEN distance_ms END) AS p90_ms
FROM ranked
GROUP BY outcome
HAVING count(DISTINCT agent_id) >= 7
ORDER BY outcome;
