-- Where every application stands, as its owners have reported it: the table that HR reads. NULL is a blank cell.
CREATE TABLE application_status (
  application_id           BIGINT PRIMARY KEY,
  application_status       VARCHAR(20),
  phone_screen_status      VARCHAR(20),
  on_site_interview_status VARCHAR(20),
  background_check_status  VARCHAR(20),
  health_screening_status  VARCHAR(20),
  offer_status             VARCHAR(20),
  first_name               VARCHAR(200),
  last_name                VARCHAR(200),
  -- in lower case by the service, because the databases do not agree on what that is
  searched_name            VARCHAR(800),
  position                 VARCHAR(400),
  process_name             VARCHAR(100),
  process_version          INT,
  -- the template that the application was submitted with, as JSON
  process                  TEXT,
  overall                  VARCHAR(20),
  -- of the newest application.* event heard; 0 if none was
  form_revision            INT NOT NULL DEFAULT 0,
  updated_at               TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00',
  waiting_since            TIMESTAMP WITH TIME ZONE,
  -- waiting_since, or the end of time: a page begins at a place in an index, and a null is no place
  waiting_order            TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00'
);

CREATE INDEX application_status_by_overall  ON application_status (overall, application_id);
CREATE INDEX application_status_by_position ON application_status (position, application_id);
CREATE INDEX application_status_by_process  ON application_status (process_name, application_id);
CREATE INDEX application_status_by_update   ON application_status (updated_at DESC, application_id DESC);
CREATE INDEX application_status_by_waiting  ON application_status (waiting_order, application_id);

-- What each stage has last reported, stages of any name: also those of the template that have not reported yet, at
-- revision 0.
CREATE TABLE application_stage (
  application_id BIGINT NOT NULL,
  stage          VARCHAR(40) NOT NULL,
  revision       INT NOT NULL,
  status         VARCHAR(20),
  outcome        VARCHAR(200),
  qualifier      VARCHAR(200),
  since          TIMESTAMP WITH TIME ZONE,
  actor          VARCHAR(100),
  PRIMARY KEY (application_id, stage)
);

CREATE INDEX application_stage_by_status ON application_stage (stage, status, application_id);

-- Every event, once.
CREATE TABLE timeline (
  application_id BIGINT NOT NULL,
  stage          VARCHAR(40) NOT NULL,
  revision       INT NOT NULL,
  occurred_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  type           VARCHAR(100) NOT NULL,
  actor          VARCHAR(100) NOT NULL,
  status         VARCHAR(20),
  outcome        VARCHAR(200),
  qualifier      VARCHAR(200),
  reason         VARCHAR(4000),
  causation      VARCHAR(200),
  body           TEXT NOT NULL,
  PRIMARY KEY (application_id, stage, revision)
);
