-- A row is what the code calls a stage record: what a stage keeps of one application. A journey is only one of its columns.
ALTER TABLE journey RENAME TO stage_record;
ALTER INDEX journey_by_status RENAME TO stage_record_by_status;
ALTER INDEX journey_by_due RENAME TO stage_record_by_due;
ALTER INDEX journey_by_assignee RENAME TO stage_record_by_assignee;
ALTER INDEX journey_by_end RENAME TO stage_record_by_end;

-- During a rolling update, replicas of the version before still use the old name. On PostgreSQL the view is updatable, and they
-- work on unchanged; on H2 they can only read through it. The next release drops the view.
CREATE VIEW journey AS SELECT * FROM stage_record;
