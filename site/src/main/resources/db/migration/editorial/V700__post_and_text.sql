CREATE TABLE post (
    id         uuid PRIMARY KEY,
    slug       text NOT NULL UNIQUE,
    title      text NOT NULL,
    summary    text NOT NULL,
    body       text NOT NULL,
    tags       text[] NOT NULL DEFAULT '{}',
    author     text NOT NULL,
    live_from  timestamptz,
    updated_at timestamptz NOT NULL,
    version    integer NOT NULL
);
CREATE INDEX post_live_from ON post (live_from DESC);

-- An address that a post once had; visitors are sent on to the present one.
CREATE TABLE post_address (
    slug    text PRIMARY KEY,
    post_id uuid NOT NULL REFERENCES post ON DELETE CASCADE
);

CREATE TABLE standing_text (
    slug       text PRIMARY KEY,
    title      text NOT NULL,
    summary    text NOT NULL,
    body       text NOT NULL,
    updated_at timestamptz NOT NULL,
    version    integer NOT NULL
);
