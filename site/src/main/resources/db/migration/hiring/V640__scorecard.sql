-- One reviewer's judgement of one application; others see it only when theirs is in.
CREATE TABLE scorecard (
    application_id uuid NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
    reviewer_id    uuid NOT NULL,
    reviewer       text NOT NULL,
    scores         jsonb NOT NULL,
    recommendation text NOT NULL CHECK (recommendation IN ('STRONG_NO', 'NO', 'YES', 'STRONG_YES')),
    because        text NOT NULL,
    handed_in_at   timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    PRIMARY KEY (application_id, reviewer_id)
);

-- From then on no scorecard of the application is added or changed.
CREATE TABLE scorecard_lock (
    application_id uuid PRIMARY KEY REFERENCES applications (id) ON DELETE CASCADE,
    at             timestamptz NOT NULL,
    who            text NOT NULL
);
