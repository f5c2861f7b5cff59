-- What comes too late for a deletion of everything goes with the candidate or is refused. The site tells a refusal by the
-- end of the key's name.
DELETE FROM rehearsal WHERE candidate_id NOT IN (SELECT id FROM candidate);
ALTER TABLE rehearsal
    ADD CONSTRAINT rehearsal_candidate_is_known FOREIGN KEY (candidate_id) REFERENCES candidate (id) ON DELETE CASCADE;
