-- One row: how many bytes the values of each word have in the rows read last.
select sum(strlen(columns(*)))::bigint from bulk.complaints where rowid > $last_row_id::bigint
