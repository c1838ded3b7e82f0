-- What the spellings of an interviewer's name have in common: names are compared without case.
ALTER TABLE appointment ADD COLUMN interviewer_key VARCHAR(200) GENERATED ALWAYS AS (LOWER(TRIM(interviewer)${unicode})) ${stored};
DROP INDEX appointment_interviewer;
CREATE INDEX appointment_interviewer ON appointment (interviewer_key, start);

ALTER TABLE calendar_feed ADD COLUMN interviewer_key VARCHAR(200) GENERATED ALWAYS AS (LOWER(TRIM(interviewer)${unicode})) ${stored};
DROP INDEX calendar_feed_interviewer;
CREATE INDEX calendar_feed_interviewer ON calendar_feed (interviewer_key);
