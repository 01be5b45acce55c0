-- id: yes_no_invalid
-- why: Yes and no are written as yes and no; a guess at Y, 1 or ja could turn an answer round.
-- severity: quarantine
with cells as (
	unpivot (select * from query_table($raw_table))
	on columns(* exclude (input_id, line, content_sha256)) into name column_name value value
)
select input_id, line, 'invalid ' || column_name || ': ' || left(value, 40) || ' (write yes or no)' as message
from cells
join known_columns using (column_name)
where known_columns.table_name = $table_name and known_columns.value_kind = 'yes_no' and value not in ('yes', 'no')
