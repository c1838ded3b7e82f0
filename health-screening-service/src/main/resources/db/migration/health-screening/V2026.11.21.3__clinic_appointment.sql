CREATE TABLE clinic_appointment (
  application_id BIGINT PRIMARY KEY,
  start          TIMESTAMP WITH TIME ZONE NOT NULL,
  clinic         VARCHAR(200) NOT NULL
);
