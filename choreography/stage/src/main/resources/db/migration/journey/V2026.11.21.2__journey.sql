-- A stage's own record of an application, and beside it the facts it has heard of the others.
-- The status is what was last announced; it is derived anew from the facts whenever they change.
CREATE TABLE journey (
  application_id BIGINT PRIMARY KEY,
  revision       INT NOT NULL,
  status         VARCHAR(20),
  outcome        VARCHAR(40),
  qualifier      VARCHAR(40),
  since          TIMESTAMP WITH TIME ZONE,
  facts          TEXT NOT NULL
);

CREATE INDEX journey_by_status ON journey (status, application_id);
