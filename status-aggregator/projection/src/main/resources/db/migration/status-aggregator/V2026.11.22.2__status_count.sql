-- How many applications stand where, so that nobody has to count them: a number for every status of every stage, and of the
-- whole, in each process, and not one row more however many applications there are.
CREATE TABLE status_count (
  -- replicas count in shards of their own, and a count is the sum of its shards; 0 is that of this migration and of recounts
  shard        INT NOT NULL,
  -- '' while it is unknown
  process_name VARCHAR(100) NOT NULL,
  -- '' for the application as a whole
  stage        VARCHAR(40) NOT NULL,
  -- as in application_status; '' where that is null
  status       VARCHAR(20) NOT NULL,
  applications BIGINT DEFAULT 0 NOT NULL,
  -- how many of them ought to have been done by now
  overdue      BIGINT DEFAULT 0 NOT NULL,
  PRIMARY KEY (shard, process_name, stage, status)
);

INSERT INTO status_count (shard, process_name, stage, status, applications, overdue)
SELECT 0, COALESCE(process_name, ''), stage, COALESCE(status, ''), SUM(applications), SUM(overdue)
FROM (
  SELECT process_name, '' AS stage, overall AS status, COUNT(*) AS applications, 0 AS overdue
    FROM application_status WHERE updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
    GROUP BY process_name, overall
  UNION ALL SELECT process_name, 'phone-screen', phone_screen_status, COUNT(*), 0
    FROM application_status WHERE updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
    GROUP BY process_name, phone_screen_status
  UNION ALL SELECT process_name, 'onsite-interview', on_site_interview_status, COUNT(*), 0
    FROM application_status WHERE updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
    GROUP BY process_name, on_site_interview_status
  UNION ALL SELECT process_name, 'background-check', background_check_status, COUNT(*), 0
    FROM application_status WHERE updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
    GROUP BY process_name, background_check_status
  UNION ALL SELECT process_name, 'health-screening', health_screening_status, COUNT(*), 0
    FROM application_status WHERE updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
    GROUP BY process_name, health_screening_status
  UNION ALL SELECT process_name, 'offer', offer_status, COUNT(*), 0
    FROM application_status WHERE updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
    GROUP BY process_name, offer_status
  UNION ALL SELECT a.process_name, s.stage, s.status, COUNT(*), COUNT(*) FILTER (WHERE s.overdue)
    FROM application_stage s JOIN application_status a ON a.application_id = s.application_id
    WHERE s.stage NOT IN ('phone-screen', 'onsite-interview', 'background-check', 'health-screening', 'offer')
      AND a.updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
    GROUP BY a.process_name, s.stage, s.status
  UNION ALL SELECT a.process_name, s.stage, 'PENDING', 0, COUNT(*)
    FROM application_stage s JOIN application_status a ON a.application_id = s.application_id
    WHERE s.overdue AND a.updated_at > TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00'
      AND CASE s.stage WHEN 'phone-screen' THEN a.phone_screen_status
        WHEN 'onsite-interview' THEN a.on_site_interview_status
        WHEN 'background-check' THEN a.background_check_status
        WHEN 'health-screening' THEN a.health_screening_status
        WHEN 'offer' THEN a.offer_status END = 'PENDING'
    GROUP BY a.process_name, s.stage
) AS counted
GROUP BY COALESCE(process_name, ''), stage, COALESCE(status, '');

-- Whoever writes into a shard writes this row first.
INSERT INTO status_count (shard, process_name, stage, status) VALUES
  (0, '', '', ''), (1, '', '', ''), (2, '', '', ''), (3, '', '', ''), (4, '', '', ''), (5, '', '', ''), (6, '', '', ''),
  (7, '', '', ''), (8, '', '', '') ON CONFLICT DO NOTHING;
