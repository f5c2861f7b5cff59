-- What an employer types goes with the lead, and the audit log is kept for ever: from now on it names a lead by its id.
UPDATE audit_entry SET subject = 'a lead' WHERE subject LIKE 'lead %';
