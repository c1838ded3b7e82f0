-- An offer with other terms is another version of it, and every version is kept. Its terms never change, its fate does.
CREATE TABLE offer_version (
  application_id BIGINT NOT NULL,
  number         INT NOT NULL,
  -- as many decimal places as any currency has
  salary         NUMERIC(16, 4) NOT NULL,
  currency       VARCHAR(3) NOT NULL,
  period         VARCHAR(20) NOT NULL,
  start_date     DATE NOT NULL,
  location       VARCHAR(200),
  contract_type  VARCHAR(20) NOT NULL,
  end_date       DATE,
  notes          VARCHAR(4000),
  prepared_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  prepared_by    VARCHAR(100) NOT NULL,
  state          VARCHAR(20) NOT NULL,
  approval       VARCHAR(20) NOT NULL,
  asked_at       TIMESTAMP WITH TIME ZONE,
  asked_by       VARCHAR(100),
  decided_at     TIMESTAMP WITH TIME ZONE,
  decided_by     VARCHAR(100),
  refusal        VARCHAR(1000),
  extended_at    TIMESTAMP WITH TIME ZONE,
  extended_by    VARCHAR(100),
  deadline       TIMESTAMP WITH TIME ZONE,
  -- the deadline once more, while the timer has to look at it
  watched_until  TIMESTAMP WITH TIME ZONE,
  accepted_at    TIMESTAMP WITH TIME ZONE,
  accepted_by    VARCHAR(100),
  -- how many counter-offers the candidate had made by then
  counter_offers INT NOT NULL,
  PRIMARY KEY (application_id, number)
);

CREATE INDEX offer_version_watched ON offer_version (watched_until);

-- What the candidate would rather have.
CREATE TABLE counter_offer (
  application_id BIGINT NOT NULL,
  number         INT NOT NULL,
  -- the version that the candidate had then
  version        INT NOT NULL,
  salary         NUMERIC(16, 4),
  currency       VARCHAR(3),
  period         VARCHAR(20),
  start_date     DATE,
  notes          VARCHAR(4000),
  made_at        TIMESTAMP WITH TIME ZONE NOT NULL,
  made_by        VARCHAR(100) NOT NULL,
  state          VARCHAR(20) NOT NULL,
  settled_at     TIMESTAMP WITH TIME ZONE,
  settled_by     VARCHAR(100),
  -- the version that answers it
  answer         INT,
  refusal        VARCHAR(1000),
  PRIMARY KEY (application_id, number)
);

-- Offers that were extended before there were deadlines have none.
INSERT INTO offer_version (application_id, number, salary, currency, period, start_date, contract_type, prepared_at,
                           prepared_by, state, approval, extended_at, extended_by, deadline, counter_offers)
SELECT application_id, 1, salary, currency, 'YEAR', start_date, 'PERMANENT',
       COALESCE(extended_at, TIMESTAMP WITH TIME ZONE '2026-11-21 00:00:00+00'), 'offer-service',
       CASE WHEN extended_at IS NULL THEN 'PREPARED' ELSE 'EXTENDED' END, 'NONE', extended_at,
       CASE WHEN extended_at IS NULL THEN NULL ELSE 'offer-service' END,
       CASE WHEN extended_at IS NULL THEN NULL ELSE TIMESTAMP WITH TIME ZONE '9999-12-31 00:00:00+00' END, 0
FROM offer_terms;

DROP TABLE offer_terms;
