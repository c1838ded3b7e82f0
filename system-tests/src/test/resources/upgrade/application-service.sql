INSERT INTO application (revision, status, first_name, last_name, email, position, process_name, created_at, updated_at, searched,
  email_key)
VALUES (1, 'DRAFT', 'Łukasz', 'Żółć', 'zolc@example.net', 'Senior  Engineer', 'STANDARD',
  TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00',
  'łukasz żółć zolc@example.net senior  engineer', 17);

INSERT INTO application (revision, status, first_name, last_name, email, position, process_name, created_at, updated_at, searched,
  email_key)
VALUES (1, 'DRAFT', 'Ada', 'Byron', 'ada@example.net', 'Analyst', 'STANDARD',
    TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', 'ada byron', 18),
  (1, 'DRAFT', 'Ada', 'Byron', NULL, 'Analyst', 'STANDARD',
    TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', 'ada byron', NULL),
  (1, 'DRAFT', 'Eva', 'Byron', NULL, 'Analyst', 'STANDARD',
    TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', 'eva byron', NULL),
  (1, 'WITHDRAWN', 'Ada', 'King', 'ADA@example.net', 'Engineer', 'STANDARD',
    TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:00+00', 'ada king', 19);
