-- Numbers that stand for the candidate's e-mail address and the end of their phone number: who has none of them in common
-- with an application cannot be a double of it.
ALTER TABLE application ADD COLUMN email_key BIGINT;
ALTER TABLE application ADD COLUMN phone_key BIGINT;

CREATE INDEX application_by_email_key ON application (email_key);
CREATE INDEX application_by_phone_key ON application (phone_key);

-- Every key that was ever used, to be locked by whoever means to use it. None is deleted: one that was just made is nobody's.
CREATE TABLE match_key (
  id BIGINT PRIMARY KEY
);
