CREATE TABLE visit (
  application_id   BIGINT PRIMARY KEY,
  start            TIMESTAMP WITH TIME ZONE NOT NULL,
  duration_minutes INT NOT NULL,
  location         VARCHAR(200) NOT NULL,
  interviewers     VARCHAR(1000) NOT NULL
);
