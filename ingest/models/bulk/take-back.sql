-- Rows of a file on which survey and bulk reader do not agree: the streaming parser will read it.
delete from bulk.complaints where rowid > $last_row_id::bigint;
