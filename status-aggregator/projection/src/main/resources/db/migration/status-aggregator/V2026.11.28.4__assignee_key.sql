-- What the spellings of an assignee's name have in common: names are compared without case.
ALTER TABLE application_stage ADD COLUMN assignee_key VARCHAR(200) GENERATED ALWAYS AS (LOWER(TRIM(assignee)${unicode})) ${stored};
DROP INDEX application_stage_by_assignee;
CREATE INDEX application_stage_by_assignee ON application_stage (assignee_key, status, application_id);
