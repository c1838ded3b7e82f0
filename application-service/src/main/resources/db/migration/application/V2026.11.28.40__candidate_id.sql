-- A random number that all applications of one person have in common: it says who is the same, and nothing about them. The default is
-- for replicas of the version before.
ALTER TABLE application ADD COLUMN candidate_id UUID DEFAULT gen_random_uuid();
UPDATE application SET candidate_id = (
    SELECT other.candidate_id FROM application other WHERE other.email_key = application.email_key ORDER BY other.id LIMIT 1)
  WHERE email_key IS NOT NULL;
ALTER TABLE application ALTER COLUMN candidate_id SET NOT NULL;
