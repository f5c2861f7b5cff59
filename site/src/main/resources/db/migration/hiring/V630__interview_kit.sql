-- Which questions everybody is asked who is interviewed for a job; a question is named as in its guide.
CREATE TABLE interview_kit (
    job_id     bigint PRIMARY KEY,
    guide      text NOT NULL,
    questions  text[] NOT NULL,
    attributes text[] NOT NULL,
    changed_at timestamptz NOT NULL
);
