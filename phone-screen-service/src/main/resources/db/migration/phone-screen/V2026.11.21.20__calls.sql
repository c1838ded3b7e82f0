ALTER TABLE appointment ADD COLUMN ends TIMESTAMP WITH TIME ZONE DEFAULT TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00' NOT NULL;
ALTER TABLE appointment ADD COLUMN time_zone VARCHAR(50) DEFAULT 'UTC' NOT NULL;
ALTER TABLE appointment ADD COLUMN reschedules INT DEFAULT 0 NOT NULL;
ALTER TABLE appointment ADD COLUMN no_shows INT DEFAULT 0 NOT NULL;
ALTER TABLE appointment ADD COLUMN missed BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX appointment_interviewer ON appointment (interviewer, start);

-- a row to lock, so that nobody is booked twice at once
CREATE TABLE interviewer (
  name VARCHAR(100) PRIMARY KEY
);

CREATE TABLE calendar_feed (
  digest      VARCHAR(64) PRIMARY KEY,
  interviewer VARCHAR(100) NOT NULL
);
CREATE INDEX calendar_feed_interviewer ON calendar_feed (interviewer);

CREATE TABLE scorecard (
  application_id BIGINT PRIMARY KEY,
  author         VARCHAR(100) NOT NULL,
  made_at        TIMESTAMP WITH TIME ZONE NOT NULL,
  ratings        TEXT NOT NULL,
  recommendation VARCHAR(20) NOT NULL,
  notes          VARCHAR(4000)
);
