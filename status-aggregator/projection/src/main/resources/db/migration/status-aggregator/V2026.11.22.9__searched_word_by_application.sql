-- For an application's own words, which are replaced when its name changes; and for lists in some order, which ask one
-- application after the other whether it has a common word and end when the page is full.
CREATE INDEX searched_word_by_application ON searched_word (application_id, word);
