-- The other applications of a candidate, whose appointments are compared. Only stages with appointments pay for the index.
CREATE INDEX stage_record_by_candidate ON stage_record (candidate_id);
