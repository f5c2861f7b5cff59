-- The tables of Spring Security's WebAuthn repositories; a user's name is the account's e-mail address.
CREATE TABLE user_entities (
    id           text PRIMARY KEY,
    name         text NOT NULL UNIQUE,
    display_name text
);

CREATE TABLE user_credentials (
    credential_id                text PRIMARY KEY,
    user_entity_user_id          text NOT NULL REFERENCES user_entities (id) ON DELETE CASCADE,
    public_key                   bytea NOT NULL,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean NOT NULL,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean NOT NULL,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        text NOT NULL
);
CREATE INDEX user_credentials_user ON user_credentials (user_entity_user_id);
