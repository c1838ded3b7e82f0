-- When an application was submitted and when it ended, and when each of its stages began, so that how long things take need
-- not be read out of all that was ever heard.
ALTER TABLE application_status ADD COLUMN submitted_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE application_status ADD COLUMN ended_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE application_stage ADD COLUMN entered TIMESTAMP WITH TIME ZONE;

UPDATE application_stage SET entered = (
  SELECT MIN(t.occurred_at) FROM timeline t
  WHERE t.application_id = application_stage.application_id AND t.stage = application_stage.stage AND t.status = 'PENDING')
WHERE revision > 0;

-- The earliest stage that ended it, the last that passed, or the withdrawal. A stage is part of a process if the template,
-- which is JSON, has a member of its name.
UPDATE application_status SET
  submitted_at = (
    SELECT MIN(t.occurred_at) FROM timeline t
    WHERE t.application_id = application_status.application_id AND t.stage = 'application' AND t.status = 'SUBMITTED'),
  ended_at = CASE overall
    WHEN 'WITHDRAWN' THEN (
      SELECT t.occurred_at FROM timeline t
      WHERE t.application_id = application_status.application_id AND t.stage = 'application'
        AND t.revision = application_status.form_revision)
    WHEN 'HIRED' THEN (
      SELECT MAX(s.since) FROM application_stage s
      WHERE s.application_id = application_status.application_id AND s.status IN ('PASSED', 'ACCEPTED')
        AND POSITION('"' || s.stage || '":{' IN application_status.process) > 0)
    WHEN 'NOT_HIRED' THEN (
      SELECT MIN(s.since) FROM application_stage s
      WHERE s.application_id = application_status.application_id
        AND s.status IN ('FAILED', 'REJECTED', 'RESCINDED', 'NO_OFFER')
        AND POSITION('"' || s.stage || '":{' IN application_status.process) > 0)
    END
WHERE form_revision > 0;
