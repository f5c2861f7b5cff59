-- One row is one posting with everything in it: it is always read and written whole.
CREATE TABLE job_posting (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    state            text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    title            text NOT NULL,
    employer         text NOT NULL,
    confidential     boolean NOT NULL,
    work_mode        text NOT NULL CHECK (work_mode IN ('ON_SITE', 'HYBRID', 'REMOTE')),
    places           jsonb NOT NULL,
    open_to          text[] NOT NULL,
    employment_types text[] NOT NULL,
    team             text NOT NULL,
    salary_text      text NOT NULL,
    salary_currency  text NOT NULL,
    salary_min       numeric(14, 2),
    salary_max       numeric(14, 2),
    salary_unit      text,
    date_posted      date,
    valid_through    date,
    reference        text NOT NULL,
    description      text NOT NULL,
    guide            text NOT NULL,
    questions        jsonb NOT NULL,
    authorisation    text NOT NULL,
    pay_exemption    text NOT NULL,
    import_key       text,
    created_at       timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    published_at     timestamptz,
    closed_at        timestamptz,
    CHECK (salary_max IS NULL OR salary_min <= salary_max)
);

-- By this key a repeated import finds a posting again instead of doubling it.
CREATE UNIQUE INDEX job_posting_import_key ON job_posting (import_key);
CREATE INDEX job_posting_changed_at ON job_posting (changed_at);
CREATE INDEX job_posting_open ON job_posting (date_posted DESC, id DESC) WHERE state = 'PUBLISHED';
CREATE INDEX job_posting_expiry ON job_posting (valid_through) WHERE state = 'PUBLISHED';
