-- What the applications of one person have in common; null where no event has said it.
ALTER TABLE stage_record ADD COLUMN candidate_id UUID;
