-- When a draft is meant to appear, or when it appeared before it was taken down.
ALTER TABLE post ADD COLUMN planned_from timestamptz;
