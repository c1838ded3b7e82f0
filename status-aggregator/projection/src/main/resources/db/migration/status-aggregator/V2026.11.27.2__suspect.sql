-- A suspect is an application whose events may be incomplete, until the consistency check has looked at it.
ALTER TABLE doubt RENAME TO suspect;
ALTER INDEX doubt_in_turn RENAME TO suspect_by_next_look;

-- During a rolling update, replicas of the version before still use the old name. On PostgreSQL the view is updatable, and they
-- work on unchanged; on H2 they can only read through it. The next release drops the view.
CREATE VIEW doubt AS SELECT * FROM suspect;
