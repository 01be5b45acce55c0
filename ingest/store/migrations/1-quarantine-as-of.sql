-- `as_of` is the day as at which an ingest put the piece there; empty for pieces from before this column.
alter table quarantined_texts add column as_of text;
pragma user_version = 1;
