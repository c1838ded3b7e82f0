-- Why a report that has to be considered does not pass by itself, findings aside: above all, checks that were not made.
CREATE TABLE open_item (
  -- of the order
  idempotency_key VARCHAR(80) NOT NULL,
  -- counts the items of a report, from 1
  number          INT NOT NULL,
  reason          VARCHAR(30) NOT NULL,
  -- of the screening, mostly; in the provider's words
  name            VARCHAR(100) NOT NULL,
  PRIMARY KEY (idempotency_key, number)
);

-- Reports to consider used to have findings, always.
ALTER TABLE provider_report ADD COLUMN has_findings BOOLEAN DEFAULT TRUE NOT NULL;
UPDATE provider_report SET has_findings = FALSE WHERE result = 'CLEAR';

-- the provider's name for the screening; null where it is the check's, and on findings of before
ALTER TABLE finding ADD COLUMN screening_type VARCHAR(100);
