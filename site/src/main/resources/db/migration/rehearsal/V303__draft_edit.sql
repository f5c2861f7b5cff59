-- Which edit of its page the draft is: one that was given up on its way may arrive after a later one.
ALTER TABLE rehearsal_draft ADD COLUMN edit bigint NOT NULL DEFAULT 0;
