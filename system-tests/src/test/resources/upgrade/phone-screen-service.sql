INSERT INTO journey (application_id, revision, status, since, facts, form_revision, candidate, position, assignee)
VALUES (42, 1, 'PENDING', TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:01+00',
  '{"application":{"revision":2,"status":"SUBMITTED","process":{"name":"STANDARD","version":1,"stages":{"phone-screen":{"after":[]},"onsite-interview":{"after":["phone-screen"]},"background-check":{"after":["onsite-interview"]},"health-screening":{"after":["onsite-interview"]},"offer":{"after":["background-check","health-screening"]}}}},"stages":[]}',
  2, 'Ada Lovelace', 'Analyst', 'anita');

INSERT INTO event_log (application_id, revision, type, occurred_at, actor, status, body)
VALUES (42, 1, 'phone-screen.opened', TIMESTAMP WITH TIME ZONE '2026-11-21 09:30:01+00', 'recruiter-7', 'PENDING',
  '{"specversion":"1.0","id":"42/phone-screen/1","source":"/phone-screen-service","type":"hiring.phone-screen.opened","subject":"42","time":"2026-11-21T09:30:01Z","datacontenttype":"application/json","causationid":"42/application/2","actor":"recruiter-7","revision":1,"data":{"stage":"phone-screen","status":"PENDING","outcome":null,"qualifier":null,"since":"2026-11-21T09:30:01Z","reason":null,"assignee":null,"due":null}}');

INSERT INTO outbox (application_id, revision) VALUES (42, 1);

INSERT INTO parked_event (fingerprint, routing_key, body, event_id, type, application_id, cause, attempts, first_failure_at,
  last_failure_at, state)
VALUES ('5f2c', 'application.submitted', CAST('{"specversion":"1.0","id":"43/application/2","source":"/application-service","type":"hiring.application.submitted","subject":"43","time":"2026-11-21T09:30:00.125Z","datacontenttype":"application/json","actor":"recruiter-7","revision":2,"data":{"status":"SUBMITTED","firstName":"Ada","lastName":"Lovelace","position":"Analyst","processName":"STANDARD","process":{"name":"STANDARD","version":1,"stages":{"phone-screen":{"after":[]},"onsite-interview":{"after":["phone-screen"]},"background-check":{"after":["onsite-interview"]},"health-screening":{"after":["onsite-interview"]},"offer":{"after":["background-check","health-screening"]}}},"withdrawnBy":null,"reason":null}}' AS BYTEA),
  '43/application/2', 'hiring.application.submitted', 43, 'refused by the database with 23514: journey, poison', 5,
  TIMESTAMP WITH TIME ZONE '2026-11-21 09:31:00+00', TIMESTAMP WITH TIME ZONE '2026-11-21 09:31:09+00', 'PARKED');
