-- A guide is kept as the Markdown it exports; the columns beside it are what the library lists and searches.
CREATE TABLE guide (
    id         uuid PRIMARY KEY,
    slug       text NOT NULL UNIQUE,
    -- The candidate who brought it and alone sees it; null for a guide that everybody sees.
    owner_id   uuid,
    -- The file of a built-in guide, which follows that file; null for a guide that somebody brought.
    source     text UNIQUE,
    title      text NOT NULL,
    category   text NOT NULL,
    family     text NOT NULL,
    summary    text NOT NULL,
    questions  integer NOT NULL,
    markdown   text NOT NULL,
    version    integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    -- Long texts are cut, since a search vector holds at most a megabyte.
    words      tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('english', title || ' ' || category || ' ' || family), 'A')
        || setweight(to_tsvector('english', summary), 'B')
        || setweight(to_tsvector('english', left(markdown, 200000)), 'C')) STORED
);
CREATE INDEX guide_owner ON guide (owner_id);
CREATE INDEX guide_words ON guide USING gin (words);
