-- Of all exports of one agent that tell of a day, the latest one counts for this day, and wholly.
CREATE OR REPLACE VIEW cuecycle_export AS
SELECT DISTINCT agent_id, exported_at, export_from, export_to
FROM cuecycle
WHERE record = 'export';

-- What happened on which day. A follow-up counts on up to three days.
CREATE OR REPLACE VIEW cuecycle_dated AS
SELECT record AS event, day AS on_day, cuecycle.* FROM cuecycle
WHERE record = 'interaction'
UNION ALL
SELECT 'made' AS event, made_on AS on_day, cuecycle.* FROM cuecycle
WHERE record = 'follow_up' AND renews IS NULL
UNION ALL
SELECT 'completed' AS event, completed_on AS on_day, cuecycle.* FROM cuecycle
WHERE record = 'follow_up' AND state IN ('done', 'told')
  AND completed_on IS NOT NULL AND completed_at IS NOT NULL
UNION ALL
SELECT 'outcome' AS event, coalesce(told_on, completed_on) AS on_day, cuecycle.* FROM cuecycle
WHERE record = 'follow_up' AND outcome IS NOT NULL AND completed_on IS NOT NULL;

CREATE OR REPLACE VIEW cuecycle_winner AS
SELECT worked.agent_id, worked.on_day, max(told.exported_at) AS exported_at
FROM (SELECT DISTINCT agent_id, on_day FROM cuecycle_dated) AS worked
JOIN cuecycle_export AS told
  ON told.agent_id = worked.agent_id
  AND worked.on_day BETWEEN told.export_from AND told.export_to
GROUP BY worked.agent_id, worked.on_day;

-- A table, because all figures read it; make it anew when files have come. A file that was copied
-- counts once.
CREATE OR REPLACE TABLE cuecycle_latest AS
SELECT *
FROM (
  SELECT
    dated.*,
    row_number() OVER (
      PARTITION BY dated.agent_id, dated.exported_at, dated.event, dated.id
      ORDER BY dated.id
    ) AS copy_number
  FROM cuecycle_dated AS dated
  JOIN cuecycle_winner AS winner
    ON winner.agent_id = dated.agent_id
    AND winner.on_day = dated.on_day
    AND winner.exported_at = dated.exported_at
) AS numbered
WHERE copy_number = 1;
