CREATE TABLE lab_attempt (
    id           uuid PRIMARY KEY,
    candidate_id uuid NOT NULL,
    lab          text NOT NULL,
    kind         text NOT NULL,
    code         text NOT NULL,
    queued_at    timestamptz NOT NULL,
    state        text NOT NULL,
    restarts     int NOT NULL,
    changed_at   timestamptz NOT NULL,
    findings     jsonb,
    passed       boolean NOT NULL DEFAULT false
);

CREATE INDEX lab_attempt_of_candidate ON lab_attempt (candidate_id, lab, queued_at DESC);
-- Few attempts are open at any time, and the line is read for every one of them.
CREATE INDEX lab_attempt_open ON lab_attempt (state, queued_at, id) WHERE state IN ('WAITING', 'RUNNING');

CREATE TABLE lab_desk (
    candidate_id uuid NOT NULL,
    lab          text NOT NULL,
    draft        text,
    hints        int NOT NULL,
    saved_at     timestamptz NOT NULL,
    PRIMARY KEY (candidate_id, lab)
);
