-- Whose work a stage is, by when, and whether it was still PENDING then, as the stage has last reported it.
ALTER TABLE application_stage ADD COLUMN assignee VARCHAR(100);
ALTER TABLE application_stage ADD COLUMN due TIMESTAMP WITH TIME ZONE;
ALTER TABLE application_stage ADD COLUMN overdue BOOLEAN DEFAULT FALSE NOT NULL;

CREATE INDEX application_stage_by_overdue ON application_stage (overdue, due, application_id);
