-- Everybody's guides are public or being worked on; a candidate's own guide is never published.
ALTER TABLE guide
    ADD COLUMN published    boolean NOT NULL DEFAULT false,
    -- When it was last published or taken down; null for a guide that never was public.
    ADD COLUMN turned_at    timestamptz,
    -- What the file of a built-in guide said at the last start.
    ADD COLUMN file_text    text,
    -- Whether the office has changed a built-in guide, so that it no longer follows its file.
    ADD COLUMN edited       boolean NOT NULL DEFAULT false;
UPDATE guide SET published = true, turned_at = created_at WHERE owner_id IS NULL;
UPDATE guide SET file_text = markdown WHERE source IS NOT NULL;

-- Every text that one of everybody's guides has had.
CREATE TABLE guide_version (
    guide_id uuid NOT NULL REFERENCES guide ON DELETE CASCADE,
    number   integer NOT NULL,
    markdown text NOT NULL,
    who      text NOT NULL,
    how      text NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (guide_id, number)
);
INSERT INTO guide_version (guide_id, number, markdown, who, how, saved_at)
SELECT id, version, markdown, 'Greenroom', '', updated_at FROM guide WHERE owner_id IS NULL;
