-- For accepted offers whose application has ended since.
CREATE INDEX application_status_by_offer ON application_status (offer_status, overall, application_id);
