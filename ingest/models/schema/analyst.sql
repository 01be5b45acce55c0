-- The analyst file: `input` keeps rows as they came, version by version, for the next ingest; `main` is what is read.
create schema if not exists analyst.input;
