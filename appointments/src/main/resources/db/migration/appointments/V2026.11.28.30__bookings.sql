-- The newest schedule that each other stage has published for an application.
CREATE TABLE schedule (
  application_id BIGINT NOT NULL,
  stage          VARCHAR(50) NOT NULL,
  revision       INT NOT NULL,
  PRIMARY KEY (application_id, stage)
);

-- Who is booked when: this service's own appointments, and those of the other stages as far as their events have arrived.
CREATE TABLE booking (
  application_id BIGINT NOT NULL,
  stage          VARCHAR(50) NOT NULL,
  attendee_key   VARCHAR(200) NOT NULL,
  attendee       VARCHAR(100) NOT NULL,
  start          TIMESTAMP WITH TIME ZONE NOT NULL,
  ends           TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX booking_by_attendee ON booking (attendee_key, start);
CREATE INDEX booking_by_application ON booking (application_id, stage);

-- A row to lock for each person who can be booked. The phone screen had this table, and the next one, before.
CREATE TABLE IF NOT EXISTS interviewer (
  name VARCHAR(200) PRIMARY KEY
);
ALTER TABLE interviewer ALTER COLUMN name SET DATA TYPE VARCHAR(200);

CREATE TABLE IF NOT EXISTS calendar_feed (
  digest          VARCHAR(64) PRIMARY KEY,
  interviewer     VARCHAR(100) NOT NULL,
  interviewer_key VARCHAR(200) GENERATED ALWAYS AS (LOWER(TRIM(interviewer)${unicode})) ${stored}
);
CREATE INDEX IF NOT EXISTS calendar_feed_interviewer ON calendar_feed (interviewer_key);
