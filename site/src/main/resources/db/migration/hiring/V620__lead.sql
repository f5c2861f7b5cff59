-- A lead has the number of the form that it came in, so that a form sent twice makes one lead.
CREATE TABLE lead (
    id          uuid PRIMARY KEY,
    company     text NOT NULL,
    name        text NOT NULL,
    email       text NOT NULL,
    phone       text NOT NULL,
    roles       text NOT NULL,
    openings    int NOT NULL,
    starting    date,
    message     text NOT NULL,
    state       text NOT NULL CHECK (state IN ('NEW', 'CONTACTED', 'QUALIFIED', 'WON', 'LOST', 'SPAM')),
    assignee    uuid,
    received_at timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL
);
CREATE INDEX lead_state ON lead (state, received_at DESC);
CREATE INDEX lead_received_at ON lead (received_at DESC);

-- What happened to a lead, and what was noted about it; entries are added and never altered.
CREATE TABLE lead_entry (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lead_id uuid NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    at      timestamptz NOT NULL,
    who     text NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('CHANGE', 'NOTE')),
    text    text NOT NULL
);
CREATE INDEX lead_entry_lead ON lead_entry (lead_id, id);

-- Forms sent from one address; of the address only a keyed hash is kept, and that for an hour.
CREATE TABLE form_sending (
    address_hash bytea NOT NULL,
    at           timestamptz NOT NULL
);
CREATE INDEX form_sending_address ON form_sending (address_hash, at);

-- Signs what forms carry; made once for each site, so that a restart spoils no open form.
CREATE TABLE form_key (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    key      bytea NOT NULL
);
INSERT INTO form_key (key) VALUES (decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
