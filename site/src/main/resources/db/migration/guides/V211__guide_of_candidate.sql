-- What comes too late for a deletion of everything goes with the candidate or is refused. The site tells a refusal by the
-- end of the key's name.
DELETE FROM guide WHERE owner_id IS NOT NULL AND owner_id NOT IN (SELECT id FROM candidate);
ALTER TABLE guide
    ADD CONSTRAINT guide_candidate_is_known FOREIGN KEY (owner_id) REFERENCES candidate (id) ON DELETE CASCADE;
