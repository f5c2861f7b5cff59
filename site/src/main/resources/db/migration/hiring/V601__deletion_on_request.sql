-- Whoever cannot use the link any more may write, and is deleted as if it had been used.
ALTER TABLE application_departure DROP CONSTRAINT application_departure_reason_check;
ALTER TABLE application_departure ADD CONSTRAINT application_departure_reason_check
    CHECK (reason IN ('WITHDRAWN', 'ON_REQUEST', 'EXPIRED'));
