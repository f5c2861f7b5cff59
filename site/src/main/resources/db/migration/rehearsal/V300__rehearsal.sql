CREATE TABLE rehearsal (
    id           uuid PRIMARY KEY,
    candidate_id uuid NOT NULL,
    guide_id     uuid NOT NULL,
    -- The questions as they stood at the start: a guide may change or go while it is rehearsed.
    script       jsonb NOT NULL,
    started_at   timestamptz NOT NULL,
    finished_at  timestamptz
);

CREATE INDEX rehearsal_of_candidate ON rehearsal (candidate_id, started_at DESC);

CREATE TABLE rehearsal_turn (
    rehearsal_id  uuid NOT NULL REFERENCES rehearsal (id) ON DELETE CASCADE,
    number        int NOT NULL,
    question      int NOT NULL,
    follow_up     int,
    asked_at      timestamptz NOT NULL,
    answer        text,
    answered_at   timestamptz,
    spent_seconds bigint,
    marks         jsonb,
    contested     int[] NOT NULL,
    PRIMARY KEY (rehearsal_id, number),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);

-- Apart from the turns, because it is written every second or so and nobody waits for it.
CREATE TABLE rehearsal_draft (
    rehearsal_id  uuid NOT NULL,
    number        int NOT NULL,
    text          text NOT NULL,
    spent_seconds bigint NOT NULL,
    saved_at      timestamptz NOT NULL,
    PRIMARY KEY (rehearsal_id, number),
    FOREIGN KEY (rehearsal_id, number) REFERENCES rehearsal_turn (rehearsal_id, number) ON DELETE CASCADE
);
