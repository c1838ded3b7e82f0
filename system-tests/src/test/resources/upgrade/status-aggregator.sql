INSERT INTO doubt (application_id, next_look) VALUES (42, TIMESTAMP WITH TIME ZONE '2026-11-21 09:31:00+00');
