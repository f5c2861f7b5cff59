-- A link that lets a member choose a new password once; only its hash is kept.
CREATE TABLE password_link (
    token_hash bytea PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
