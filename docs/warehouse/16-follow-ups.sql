-- Follow-ups of all kinds: made, completed, and completed in time out of those that had a time.
SELECT
  sum(CASE WHEN event = 'made' THEN 1 ELSE 0 END) AS made,
  sum(CASE WHEN event = 'completed' THEN 1 ELSE 0 END) AS completed,
  sum(CASE WHEN event = 'completed' AND due_at IS NOT NULL THEN 1 ELSE 0 END) AS with_due_time,
  sum(CASE WHEN event = 'completed' AND completed_at <= due_at THEN 1 ELSE 0 END) AS on_time
FROM cuecycle_chosen
WHERE event IN ('made', 'completed')
HAVING count(DISTINCT agent_id) >= 7;
