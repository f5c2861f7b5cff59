-- What the office puts in front of the others on the home page; nothing of the posting itself changes with it.
ALTER TABLE job_posting ADD COLUMN featured boolean NOT NULL DEFAULT false;

CREATE INDEX job_posting_featured ON job_posting (date_posted DESC, id DESC) WHERE featured;
