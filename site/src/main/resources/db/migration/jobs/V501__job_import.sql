-- A file waits here while somebody looks at its preview.
CREATE TABLE job_import (
    id          uuid PRIMARY KEY,
    name        text NOT NULL,
    content     bytea NOT NULL,
    uploaded_at timestamptz NOT NULL
);
