CREATE TABLE appointment (
  application_id   BIGINT PRIMARY KEY,
  start            TIMESTAMP WITH TIME ZONE NOT NULL,
  duration_minutes INT NOT NULL,
  interviewer      VARCHAR(100) NOT NULL,
  number           VARCHAR(40)
);
