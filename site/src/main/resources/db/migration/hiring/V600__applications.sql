-- What somebody sent to one job. Whoever withdraws, or is past the last day, is deleted with everything below.
CREATE TABLE applications (
    id          uuid PRIMARY KEY,
    posting_id  bigint NOT NULL,
    name        text NOT NULL,
    email       text NOT NULL,
    answers     jsonb NOT NULL,
    stage       text NOT NULL CHECK (stage IN ('RECEIVED', 'SCREENING', 'INTERVIEW', 'OFFER', 'HIRED', 'REJECTED')),
    received_at timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL,
    keep_until  date NOT NULL
);
CREATE UNIQUE INDEX applications_once ON applications (posting_id, lower(email));
CREATE INDEX applications_keep_until ON applications (keep_until);

-- The file lies beside its application, so that both are there or neither is.
CREATE TABLE application_resume (
    application_id uuid PRIMARY KEY REFERENCES applications (id) ON DELETE CASCADE,
    file_name      text NOT NULL,
    format         text NOT NULL CHECK (format IN ('PDF', 'DOCX', 'ODT', 'TXT')),
    content        bytea NOT NULL,
    text           text NOT NULL
);
-- These files are compressed already.
ALTER TABLE application_resume ALTER COLUMN content SET STORAGE EXTERNAL;

-- A file whose form was not right yet waits here for a day, so that nobody has to choose it twice.
CREATE TABLE application_upload (
    form      uuid PRIMARY KEY,
    file_name text NOT NULL,
    format    text NOT NULL,
    content   bytea NOT NULL,
    text      text NOT NULL,
    at        timestamptz NOT NULL
);
ALTER TABLE application_upload ALTER COLUMN content SET STORAGE EXTERNAL;

-- The applicant's own links; only their hashes are kept.
CREATE TABLE application_link (
    token_hash     bytea PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    made_at        timestamptz NOT NULL
);
CREATE INDEX application_link_application ON application_link (application_id);

CREATE TABLE application_stage_change (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    stage          text NOT NULL,
    at             timestamptz NOT NULL,
    who            text NOT NULL
);
CREATE INDEX application_stage_change_application ON application_stage_change (application_id);

CREATE TABLE application_note (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    text           text NOT NULL,
    at             timestamptz NOT NULL,
    who            text NOT NULL
);
CREATE INDEX application_note_application ON application_note (application_id);

-- All that stays of an application that is gone: that there was one, and why it went.
CREATE TABLE application_departure (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    posting_id bigint NOT NULL,
    reason     text NOT NULL CHECK (reason IN ('WITHDRAWN', 'EXPIRED')),
    left_on    date NOT NULL
);
CREATE INDEX application_departure_posting ON application_departure (posting_id);
