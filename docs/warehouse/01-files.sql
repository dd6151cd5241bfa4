-- The files as one table. This is the statement that differs most between engines; see warehouse.md.
CREATE OR REPLACE VIEW cuecycle AS
SELECT * FROM read_parquet('exports/*.parquet', union_by_name = true);
