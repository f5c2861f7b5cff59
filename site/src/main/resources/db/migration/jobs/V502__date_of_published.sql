-- A posting once published could have its date cleared; readers of the feeds drop one without. Its day is the one it was
-- first seen on.
UPDATE job_posting SET date_posted = (coalesce(published_at, created_at) AT TIME ZONE 'UTC')::date
WHERE state = 'PUBLISHED' AND date_posted IS NULL;

ALTER TABLE job_posting ADD CONSTRAINT job_posting_published_has_date
    CHECK (state <> 'PUBLISHED' OR date_posted IS NOT NULL);
