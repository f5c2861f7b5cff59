-- What a message is about, so that it can be forgotten together with that.
ALTER TABLE mail_message ADD COLUMN about uuid;
CREATE INDEX mail_message_about ON mail_message (about) WHERE about IS NOT NULL;
