-- For who asks what somebody has to do.
CREATE INDEX application_stage_by_assignee ON application_stage (assignee, status, application_id);
