-- Every message is stored before anything is sent, in the transaction of whatever it tells about.
CREATE TABLE mail_message (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient       text NOT NULL,
    subject         text NOT NULL,
    body            text NOT NULL,
    state           text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'KEPT')),
    attempts        int NOT NULL DEFAULT 0,
    last_error      text,
    created_at      timestamptz NOT NULL,
    next_attempt_at timestamptz NOT NULL,
    sent_at         timestamptz
);
CREATE INDEX mail_message_due ON mail_message (next_attempt_at) WHERE state = 'WAITING';
