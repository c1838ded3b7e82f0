ALTER TABLE visit DROP COLUMN interviewers;
ALTER TABLE visit ALTER COLUMN location DROP NOT NULL;
ALTER TABLE visit ADD COLUMN video_link VARCHAR(500);
-- as JSON
ALTER TABLE visit ADD COLUMN sessions TEXT DEFAULT '[]' NOT NULL;
-- PLANNED, MISSED or CALLED_OFF
ALTER TABLE visit ADD COLUMN state VARCHAR(20) DEFAULT 'PLANNED' NOT NULL;
ALTER TABLE visit ADD COLUMN reschedules INT DEFAULT 0 NOT NULL;
ALTER TABLE visit ADD COLUMN no_shows INT DEFAULT 0 NOT NULL;

CREATE TABLE panel_member (
  application_id BIGINT NOT NULL,
  seat           INT NOT NULL,
  interviewer    VARCHAR(100) NOT NULL,
  role           VARCHAR(20) NOT NULL,
  -- whether the decision went against what they recommended
  dissented      BOOLEAN DEFAULT FALSE NOT NULL,
  PRIMARY KEY (application_id, interviewer)
);
CREATE INDEX panel_member_by_interviewer ON panel_member (interviewer, application_id);

CREATE TABLE scorecard (
  application_id BIGINT NOT NULL,
  interviewer    VARCHAR(100) NOT NULL,
  submitted_at   TIMESTAMP WITH TIME ZONE NOT NULL,
  ratings        TEXT NOT NULL,
  recommendation VARCHAR(20) NOT NULL,
  notes          VARCHAR(4000),
  PRIMARY KEY (application_id, interviewer)
);
