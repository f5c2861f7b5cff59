-- The page that wrote the draft, by when it was made: one that has not seen the draft of another must not replace it. And
-- which edit of its page it is: one that was given up on its way may arrive after a later one.
ALTER TABLE lab_desk ADD COLUMN page bigint NOT NULL DEFAULT 0;
ALTER TABLE lab_desk ADD COLUMN edit bigint NOT NULL DEFAULT 0;
