-- Dead letter is the field's term for a message that cannot be handled.
ALTER TABLE parked_event RENAME TO dead_letter;
ALTER TABLE dead_letter RENAME CONSTRAINT parked_once TO dead_letter_once;
ALTER INDEX parked_event_by_state RENAME TO dead_letter_by_state;

-- During a rolling update, replicas of the version before still use the old name. On PostgreSQL the view is updatable, and they
-- work on unchanged; on H2 they can only read through it. The next release drops the view.
CREATE VIEW parked_event AS SELECT * FROM dead_letter;
