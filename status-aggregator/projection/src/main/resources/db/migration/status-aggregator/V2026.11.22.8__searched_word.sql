-- The words of candidates' names, by whose beginnings they are found; they are filled in by the migration after this one.
CREATE TABLE searched_word (
  -- without case and accents, in UTF-8: bytes are compared as bytes, and so beginnings are found in the index, whatever
  -- order the database puts letters in
  word           BYTEA NOT NULL,
  application_id BIGINT NOT NULL,
  PRIMARY KEY (word, application_id)
);

-- From now on nobody writes a name without its words: a replica of an earlier release fails at it, and leaves it to others.
ALTER TABLE application_status DROP COLUMN searched_name;
