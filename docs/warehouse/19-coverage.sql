-- Whose weeks are missing: each agent in each week in which anybody worked. `is_told` says whether
-- some export tells of any day of it: no work then means no work, otherwise it means no file.
WITH worked AS (
  SELECT agent_id, CAST(date_trunc('week', on_day) AS DATE) AS week, count(DISTINCT on_day) AS days
  FROM cuecycle_chosen
  WHERE event = 'interaction'
  GROUP BY agent_id, CAST(date_trunc('week', on_day) AS DATE)
),
weeks AS (SELECT DISTINCT week FROM worked),
agents AS (SELECT DISTINCT agent_id FROM cuecycle_export)
SELECT
  weeks.week,
  agents.agent_id,
  coalesce(max(worked.days), 0) AS days_with_work,
  count(told.agent_id) > 0 AS is_told
FROM weeks
CROSS JOIN agents
LEFT JOIN worked ON worked.week = weeks.week AND worked.agent_id = agents.agent_id
LEFT JOIN cuecycle_export AS told
  ON told.agent_id = agents.agent_id
  AND told.export_from <= weeks.week + INTERVAL '6' DAY
  AND told.export_to >= weeks.week
GROUP BY weeks.week, agents.agent_id
ORDER BY weeks.week, agents.agent_id;
