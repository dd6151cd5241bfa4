-- What the figures are of: change the days, or add a helpdesk or a channel.
CREATE OR REPLACE VIEW cuecycle_chosen AS
SELECT * FROM cuecycle_latest
WHERE on_day BETWEEN DATE '1970-01-01' AND DATE '9999-12-31';

-- One row per interaction and stage that it was in.
CREATE OR REPLACE VIEW cuecycle_stage_time AS
SELECT agent_id, on_day, helpdesk, channel, id, 'receiving' AS stage, 1 AS stage_number,
  receiving_wall_ms AS wall_ms, receiving_active_ms AS active_ms
FROM cuecycle_chosen WHERE event = 'interaction' AND receiving_wall_ms > 0
UNION ALL
SELECT agent_id, on_day, helpdesk, channel, id, 'understanding' AS stage, 2 AS stage_number,
  understanding_wall_ms AS wall_ms, understanding_active_ms AS active_ms
FROM cuecycle_chosen WHERE event = 'interaction' AND understanding_wall_ms > 0
UNION ALL
SELECT agent_id, on_day, helpdesk, channel, id, 'helping' AS stage, 3 AS stage_number,
  helping_wall_ms AS wall_ms, helping_active_ms AS active_ms
FROM cuecycle_chosen WHERE event = 'interaction' AND helping_wall_ms > 0
UNION ALL
SELECT agent_id, on_day, helpdesk, channel, id, 'keeping' AS stage, 4 AS stage_number,
  keeping_wall_ms AS wall_ms, keeping_active_ms AS active_ms
FROM cuecycle_chosen WHERE event = 'interaction' AND keeping_wall_ms > 0;
