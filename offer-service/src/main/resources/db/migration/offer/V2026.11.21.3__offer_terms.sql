CREATE TABLE offer_terms (
  application_id BIGINT PRIMARY KEY,
  salary         NUMERIC(14, 2) NOT NULL,
  currency       CHAR(3) NOT NULL,
  start_date     DATE NOT NULL,
  extended_at    TIMESTAMP WITH TIME ZONE
);
