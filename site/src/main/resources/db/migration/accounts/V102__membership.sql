-- Operators list and withdraw open invitations by a number that says nothing about the link.
ALTER TABLE invitation ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY UNIQUE;

-- Tries to sign in, counted by account and by address; only a hash of what was typed as the account is kept.
CREATE TABLE sign_in_attempt (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL,
    account_key bytea NOT NULL,
    address     text NOT NULL
);
CREATE INDEX sign_in_attempt_account ON sign_in_attempt (account_key, at DESC);
CREATE INDEX sign_in_attempt_address ON sign_in_attempt (address, at DESC);
