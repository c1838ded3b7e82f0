-- The calls that were arranged before the bookings had a table.
INSERT INTO booking (application_id, stage, attendee_key, attendee, start, ends)
  SELECT application_id, 'phone-screen', interviewer_key, interviewer, start, ends FROM appointment
  WHERE NOT missed AND start < ends;
INSERT INTO booking (application_id, stage, attendee_key, attendee, start, ends)
  SELECT application_id, 'phone-screen', ' candidate ' || application_id, '', start, ends FROM appointment
  WHERE NOT missed AND start < ends;
