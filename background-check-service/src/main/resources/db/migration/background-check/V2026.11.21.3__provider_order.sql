CREATE TABLE provider_order (
  idempotency_key VARCHAR(80) PRIMARY KEY,
  application_id  BIGINT NOT NULL,
  number          INT NOT NULL,
  state           VARCHAR(20) NOT NULL,
  reference       VARCHAR(200),
  placed_at       TIMESTAMP WITH TIME ZONE,
  attempts        INT NOT NULL,
  due_at          TIMESTAMP WITH TIME ZONE,
  CONSTRAINT one_order_a_number UNIQUE (application_id, number)
);

CREATE INDEX provider_order_due ON provider_order (state, due_at);
