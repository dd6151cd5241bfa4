-- Did it change? Two periods, agent by agent: everybody is compared with themselves, so that who
-- works when does not matter. The interval is where the true mean difference lies in 95 of 100 cases
-- (normal approximation; fewer than 30 agents make it too narrow). Change the four days.
WITH periods AS (
  SELECT 'before' AS period, DATE '2025-09-01' AS first_day, DATE '2026-02-28' AS last_day
  UNION ALL
  SELECT 'after' AS period, DATE '2026-03-01' AS first_day, DATE '2026-08-31' AS last_day
),
rates AS (
  SELECT
    work.agent_id,
    periods.period,
    1.0 * sum(work.helped_unrestated) / nullif(sum(work.helped), 0) AS unrestated,
    1.0 * sum(CASE WHEN work.went_back THEN 1 ELSE 0 END) / count(*) AS went_back,
    1.0 * sum(work.receiving_active_ms + work.understanding_active_ms
      + work.helping_active_ms + work.keeping_active_ms) / count(*) AS active_ms
  FROM cuecycle_chosen AS work
  JOIN periods ON work.on_day BETWEEN periods.first_day AND periods.last_day
  WHERE work.event = 'interaction'
  GROUP BY work.agent_id, periods.period
),
figures AS (
  SELECT agent_id, period, 'helped_unrestated' AS figure, unrestated AS rate FROM rates
  UNION ALL
  SELECT agent_id, period, 'went_back' AS figure, went_back AS rate FROM rates
  UNION ALL
  SELECT agent_id, period, 'active_ms' AS figure, active_ms AS rate FROM rates
),
differences AS (
  SELECT
    earlier.agent_id, earlier.figure,
    earlier.rate AS before_rate, later.rate AS after_rate,
    later.rate - earlier.rate AS difference
  FROM figures AS earlier
  JOIN figures AS later
    ON later.agent_id = earlier.agent_id AND later.figure = earlier.figure
  WHERE earlier.period = 'before' AND later.period = 'after'
    AND earlier.rate IS NOT NULL AND later.rate IS NOT NULL
)
SELECT
  figure,
  count(*) AS agents,
  avg(before_rate) AS before_mean,
  avg(after_rate) AS after_mean,
  avg(difference) AS difference,
  avg(difference) - 1.96 * stddev_samp(difference) / sqrt(count(*)) AS difference_low,
  avg(difference) + 1.96 * stddev_samp(difference) / sqrt(count(*)) AS difference_high
FROM differences
GROUP BY figure
HAVING count(*) >= 7
ORDER BY figure;
