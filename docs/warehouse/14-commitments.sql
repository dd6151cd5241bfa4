-- What became of commitments. A renegotiated one is not made anew.
SELECT
  sum(CASE WHEN event = 'made' THEN 1 ELSE 0 END) AS made,
  sum(CASE WHEN event = 'outcome' AND outcome = 'kept' THEN 1 ELSE 0 END) AS kept,
  sum(CASE WHEN event = 'outcome' AND outcome = 'late' THEN 1 ELSE 0 END) AS late,
  sum(CASE WHEN event = 'outcome' AND outcome = 'renegotiated' THEN 1 ELSE 0 END) AS renegotiated,
  sum(CASE WHEN event = 'outcome' AND outcome = 'broken' THEN 1 ELSE 0 END) AS broken
FROM cuecycle_chosen
WHERE kind = 'commitment' AND event IN ('made', 'outcome')
HAVING count(DISTINCT agent_id) >= 7;
