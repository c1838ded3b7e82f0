INSERT INTO application (revision, status, first_name, last_name, email, position, process_name, created_at, updated_at, searched,
  email_key)
VALUES (1, 'DRAFT', 'Łukasz', 'Żółć', 'zolc@example.net', 'Senior  Engineer', 'STANDARD',
  TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00',
  'łukasz żółć zolc@example.net senior  engineer', 17);
