-- The rest of the form. Of a draft only the name must be known.
ALTER TABLE application ALTER COLUMN email DROP NOT NULL;
ALTER TABLE application ALTER COLUMN position DROP NOT NULL;
ALTER TABLE application ADD COLUMN phone VARCHAR(40);
-- addresses, one a line
ALTER TABLE application ADD COLUMN links TEXT;
ALTER TABLE application ADD COLUMN position_id VARCHAR(60);
ALTER TABLE application ADD COLUMN source VARCHAR(20);
ALTER TABLE application ADD COLUMN source_detail VARCHAR(200);
-- as JSON
ALTER TABLE application ADD COLUMN attachments TEXT;

ALTER TABLE application ADD COLUMN updated_at TIMESTAMP WITH TIME ZONE;
UPDATE application SET updated_at = COALESCE(submitted_at, created_at);
ALTER TABLE application ALTER COLUMN updated_at SET NOT NULL;

-- in lower case by the service, because the databases do not agree on what that is
ALTER TABLE application ADD COLUMN searched VARCHAR(2000);
UPDATE application SET searched = LOWER(first_name || ' ' || last_name || ' ' || email || ' ' || position);
ALTER TABLE application ALTER COLUMN searched SET NOT NULL;

CREATE INDEX application_by_position ON application (position, id);
CREATE INDEX application_by_position_id ON application (position_id, id);
CREATE INDEX application_by_creation ON application (created_at DESC, id DESC);
CREATE INDEX application_by_update ON application (updated_at DESC, id DESC);
