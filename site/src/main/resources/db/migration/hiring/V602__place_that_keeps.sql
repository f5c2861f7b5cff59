-- The place whose time of keeping was promised, such as US-CA, so that it can be shortened for that place alone.
ALTER TABLE applications ADD COLUMN keep_place text NOT NULL DEFAULT '';
