-- Who has waited longest, among those that stand somewhere: most of them do not wait, and come last, after all who do. Those who
-- do are passed over in the index, which knows how they stand, and not one by one in the table.
DROP INDEX application_status_by_waiting;
CREATE INDEX application_status_by_waiting ON application_status (
  waiting_order, application_id, overall, phone_screen_status, on_site_interview_status, background_check_status,
  health_screening_status, offer_status);
