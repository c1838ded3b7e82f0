-- A version is never changed: applications that were submitted with it keep it.
CREATE TABLE process (
  name    VARCHAR(40) NOT NULL,
  version INT NOT NULL,
  stages  TEXT NOT NULL,
  PRIMARY KEY (name, version)
);

INSERT INTO process (name, version, stages) VALUES ('STANDARD', 1, '{
  "phone-screen": {"after": []},
  "onsite-interview": {"after": ["phone-screen"]},
  "background-check": {"after": ["onsite-interview"]},
  "health-screening": {"after": ["onsite-interview"]},
  "offer": {"after": ["background-check", "health-screening"]}
}');
