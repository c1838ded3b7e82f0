-- When it was arranged, missed or called off; null for what the version before has written.
ALTER TABLE visit ADD COLUMN changed_at TIMESTAMP WITH TIME ZONE;

-- The visits that were arranged before the bookings had a table: the whole panel for the whole time.
INSERT INTO booking (application_id, stage, attendee_key, attendee, start, ends)
  SELECT v.application_id, 'onsite-interview', p.interviewer_key, p.interviewer, v.start,
    v.start + v.duration_minutes * INTERVAL '1' MINUTE
  FROM visit v JOIN panel_member p ON p.application_id = v.application_id
  WHERE v.state = 'PLANNED';
INSERT INTO booking (application_id, stage, attendee_key, attendee, start, ends)
  SELECT application_id, 'onsite-interview', ' candidate ' || application_id, '', start,
    start + duration_minutes * INTERVAL '1' MINUTE
  FROM visit
  WHERE state = 'PLANNED';
