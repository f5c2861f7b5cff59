-- When the candidate was last here, to the day. Their browser drops the cookie 400 days later, and nobody could delete then
-- what is kept under it.
ALTER TABLE candidate ADD COLUMN last_seen timestamptz NOT NULL DEFAULT now();
