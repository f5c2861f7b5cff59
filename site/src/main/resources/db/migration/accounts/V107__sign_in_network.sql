-- Of the network that a try comes from, too, only a hash is kept. A try counts for a quarter of an hour, so none is
-- worth converting.
DELETE FROM sign_in_attempt;
ALTER TABLE sign_in_attempt DROP COLUMN address;
ALTER TABLE sign_in_attempt ADD COLUMN network_key bytea NOT NULL;
CREATE INDEX sign_in_attempt_network ON sign_in_attempt (network_key, at DESC);
