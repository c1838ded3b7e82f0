-- What was answered to a command that came with an Idempotency-Key, so that a retry is answered the same instead of being
-- carried out again. A row is written by the command's own transaction, and deleted after hiring.idempotency.keep.
CREATE TABLE kept_answer (
  idempotency_key VARCHAR(255) PRIMARY KEY,
  -- what the key was first used for: SHA-256 of method, path, actor and body
  fingerprint     VARCHAR(64) NOT NULL,
  kept_since      TIMESTAMP WITH TIME ZONE NOT NULL,
  -- null only while the command is under way, when nobody else can see the row
  status          INT,
  -- null where there was none
  location        VARCHAR(2000),
  content_type    VARCHAR(200),
  -- as it was sent, so that a retry is answered with the same bytes
  body            TEXT
);

CREATE INDEX kept_answer_by_age ON kept_answer (kept_since);
