-- Whether the application has ended, by the facts.
ALTER TABLE journey ADD COLUMN ended BOOLEAN DEFAULT FALSE NOT NULL;

CREATE INDEX journey_by_end ON journey (status, ended, application_id);
