INSERT INTO doubt (application_id, next_look) VALUES (42, TIMESTAMP WITH TIME ZONE '2026-11-21 09:31:00+00');

INSERT INTO application_status (application_id, application_status, first_name, last_name, position, process_name,
  overall, form_revision)
VALUES (7, 'DRAFT', 'Łukasz', 'Żółć', 'Senior  Engineer', 'STANDARD', 'DRAFT', 1);

INSERT INTO searched_word (word, application_id) VALUES (CAST('lost' AS BYTEA), 7);
