-- What comes too late for a deletion of everything goes with the candidate or is refused. The site tells a refusal by the
-- end of the key's name.
DELETE FROM lab_attempt WHERE candidate_id NOT IN (SELECT id FROM candidate);
ALTER TABLE lab_attempt
    ADD CONSTRAINT lab_attempt_candidate_is_known FOREIGN KEY (candidate_id) REFERENCES candidate (id) ON DELETE CASCADE;

DELETE FROM lab_desk WHERE candidate_id NOT IN (SELECT id FROM candidate);
ALTER TABLE lab_desk
    ADD CONSTRAINT lab_desk_candidate_is_known FOREIGN KEY (candidate_id) REFERENCES candidate (id) ON DELETE CASCADE;
