-- What the spellings of an assignee's name have in common: names are compared without case. PostgreSQL computes it when it
-- stores a row, so that replicas of the version before need not know of it.
ALTER TABLE stage_record ADD COLUMN assignee_key VARCHAR(200) GENERATED ALWAYS AS (LOWER(TRIM(assignee)${unicode})) ${stored};
DROP INDEX stage_record_by_assignee;
CREATE INDEX stage_record_by_assignee ON stage_record (assignee_key, status, due, application_id);
