-- What is on file about a check before anything is ordered: which package was chosen, and the candidate's consent.
CREATE TABLE check_file (
  application_id       BIGINT PRIMARY KEY,
  -- null where nobody chose, which means the default
  package_name         VARCHAR(60),
  -- all null until there is one; it stands until it is withdrawn
  consent_given_at     TIMESTAMP WITH TIME ZONE,
  consent_method       VARCHAR(20),
  disclosure_version   VARCHAR(40),
  consent_recorded_by  VARCHAR(100),
  consent_recorded_at  TIMESTAMP WITH TIME ZONE,
  consent_withdrawn_at TIMESTAMP WITH TIME ZONE
);

ALTER TABLE provider_order ADD COLUMN package_name VARCHAR(60) DEFAULT 'STANDARD' NOT NULL;
-- where the candidate tells the provider what it has to know
ALTER TABLE provider_order ADD COLUMN invitation VARCHAR(1000);
-- what was wrong when the provider was last called in vain
ALTER TABLE provider_order ADD COLUMN problem VARCHAR(300);
-- until then one replica is calling the provider for it, and no other does
ALTER TABLE provider_order ADD COLUMN leased_until TIMESTAMP WITH TIME ZONE;
-- counts the hints that something has changed at the provider, so that one that comes during a call is not lost
ALTER TABLE provider_order ADD COLUMN news INT DEFAULT 0 NOT NULL;

CREATE INDEX provider_order_by_reference ON provider_order (reference);

-- Orders used to be made without consent. What is not placed waits for it now.
INSERT INTO check_file (application_id) SELECT DISTINCT application_id FROM provider_order;
UPDATE provider_order SET state = 'TO_CANCEL' WHERE state = 'TO_PLACE';

-- The newest report on an order, and how far people are with it.
CREATE TABLE provider_report (
  -- of the order
  idempotency_key        VARCHAR(80) PRIMARY KEY,
  result                 VARCHAR(20) NOT NULL,
  received_at            TIMESTAMP WITH TIME ZONE NOT NULL,
  adjudication           VARCHAR(20) NOT NULL,
  notice_given_at        TIMESTAMP WITH TIME ZONE,
  waits_until            TIMESTAMP WITH TIME ZONE,
  disputed_at            TIMESTAMP WITH TIME ZONE,
  -- whether it is the provider who told of the dispute, and so will tell of its end
  disputed_with_provider BOOLEAN NOT NULL
);

-- What speaks against a candidate. It never leaves this table but to the people of this stage and to hr.
CREATE TABLE finding (
  -- of the order
  idempotency_key VARCHAR(80) NOT NULL,
  -- the provider's
  finding_id      VARCHAR(100) NOT NULL,
  check_type      VARCHAR(30) NOT NULL,
  summary         VARCHAR(1000) NOT NULL,
  -- whether the candidate was given notice of it
  in_notice       BOOLEAN NOT NULL,
  PRIMARY KEY (idempotency_key, finding_id)
);

-- The provider's webhooks, each once however often it is sent.
CREATE TABLE webhook_event (
  event_id    VARCHAR(200) PRIMARY KEY,
  -- the provider's name for the order that it is about, which need not be known here yet
  reference   VARCHAR(200) NOT NULL,
  received_at TIMESTAMP WITH TIME ZONE NOT NULL,
  -- whether the order was found
  heard       BOOLEAN NOT NULL
);

CREATE INDEX webhook_event_unheard ON webhook_event (heard, reference);
CREATE INDEX webhook_event_by_age ON webhook_event (received_at);
