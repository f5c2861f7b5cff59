CREATE TABLE account (
    id            uuid PRIMARY KEY,
    email         text NOT NULL,
    name          text NOT NULL,
    password_hash text NOT NULL,
    roles         text[] NOT NULL,
    active        boolean NOT NULL DEFAULT true,
    created_at    timestamptz NOT NULL
);
CREATE UNIQUE INDEX account_email ON account (lower(email));

-- An invitation is a link that works once; only its hash is kept.
CREATE TABLE invitation (
    token_hash bytea PRIMARY KEY,
    roles      text[] NOT NULL,
    email      text,
    created_at timestamptz NOT NULL,
    expires_at timestamptz,
    used_at    timestamptz
);

CREATE TABLE audit_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    account_id uuid,
    who        text NOT NULL,
    action     text NOT NULL,
    subject    text NOT NULL,
    detail     text NOT NULL DEFAULT ''
);
CREATE INDEX audit_entry_at ON audit_entry (at DESC, id DESC);
