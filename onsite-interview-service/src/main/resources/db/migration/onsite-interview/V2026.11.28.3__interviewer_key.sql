-- What the spellings of an interviewer's name have in common: names are compared without case.
ALTER TABLE panel_member ADD COLUMN interviewer_key VARCHAR(200) GENERATED ALWAYS AS (LOWER(TRIM(interviewer)${unicode})) ${stored};
DROP INDEX panel_member_by_interviewer;
CREATE INDEX panel_member_by_interviewer ON panel_member (interviewer_key, application_id);

ALTER TABLE scorecard ADD COLUMN interviewer_key VARCHAR(200) GENERATED ALWAYS AS (LOWER(TRIM(interviewer)${unicode})) ${stored};
