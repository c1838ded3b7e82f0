-- The words by which a record is found, computed by the service, because databases differ in what they consider a letter.
ALTER TABLE stage_record ADD COLUMN searched VARCHAR(2000);
