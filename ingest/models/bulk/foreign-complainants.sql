-- One row a complainant whose identity has letters outside ASCII.
select distinct trimmed(complainant_key) as written
from bulk.complaints
where rowid >= $first_row_id::bigint and strlen(complainant_key) <> length(complainant_key)
