-- The same figure for each helpdesk and channel. A group of fewer than seven agents is not shown; and
-- when only one is not, the next smallest is left out with it: else it were the total without the rest.
WITH by_group AS (
  SELECT
    helpdesk, channel,
    count(DISTINCT agent_id) AS agents,
    count(*) AS interactions,
    sum(CASE WHEN went_back THEN 1 ELSE 0 END) AS went_back,
    sum(helped) AS helped_rounds,
    sum(helped_unrestated) AS helped_unrestated_rounds
  FROM cuecycle_chosen
  WHERE event = 'interaction'
  GROUP BY helpdesk, channel
),
ranked AS (
  SELECT
    by_group.*,
    row_number() OVER (ORDER BY agents, interactions, helpdesk, channel) AS place,
    sum(CASE WHEN agents < 7 THEN 1 ELSE 0 END) OVER () AS small_groups
  FROM by_group
)
SELECT helpdesk, channel, agents, interactions, went_back, helped_rounds, helped_unrestated_rounds
FROM ranked
WHERE agents >= 7 AND NOT (small_groups = 1 AND place = 2)
ORDER BY helpdesk, channel;
