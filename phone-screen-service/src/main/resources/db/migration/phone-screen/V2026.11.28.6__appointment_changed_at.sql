-- When it was arranged or missed; null for what the version before has written.
ALTER TABLE appointment ADD COLUMN changed_at TIMESTAMP WITH TIME ZONE;
