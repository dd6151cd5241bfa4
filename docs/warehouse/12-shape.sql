-- The shape of the work: how often it goes back, how often help comes before the matter was restated.
SELECT
  count(*) AS interactions,
  count(closed_at) AS closed,
  sum(CASE WHEN went_back THEN 1 ELSE 0 END) AS went_back,
  sum(CASE WHEN rounds > 1 THEN 1 ELSE 0 END) AS more_than_one_round,
  sum(helped) AS helped_rounds,
  sum(helped_unrestated) AS helped_unrestated_rounds,
  sum(away_ms) AS away_ms,
  sum(CASE WHEN is_corrected THEN 1 ELSE 0 END) AS corrected
FROM cuecycle_chosen
WHERE event = 'interaction'
HAVING count(DISTINCT agent_id) >= 7;
