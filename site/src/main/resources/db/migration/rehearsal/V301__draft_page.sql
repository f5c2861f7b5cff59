-- The page that wrote the draft, by when it was made: one that has not seen the draft of another must not replace it.
ALTER TABLE rehearsal_draft ADD COLUMN page bigint NOT NULL DEFAULT 0;
