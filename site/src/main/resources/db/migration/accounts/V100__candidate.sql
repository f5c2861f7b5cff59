CREATE TABLE candidate (
    id          uuid PRIMARY KEY,
    secret_hash bytea NOT NULL UNIQUE,
    created_at  timestamptz NOT NULL
);
