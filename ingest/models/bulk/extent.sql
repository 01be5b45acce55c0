-- One row: where the rows read last start, how many they are, and how many have a number of their own.
select min(rowid)::bigint as first_row_id, max(rowid)::bigint as last_row_id, count(*)::bigint as n_rows,
	count(*) filter (trim(complaint_id) <> '')::bigint as n_numbered,
from bulk.complaints
where rowid > $last_row_id::bigint
