-- id: code_unknown
-- why: Codes are closed sets (codebook); a code that nobody knows would fall out of every total.
-- severity: quarantine
with cells as (
	unpivot (select * from query_table($raw_table))
	on columns(* exclude (input_id, line, content_sha256)) into name column_name value value
),
codes as (
	select input_id, line, column_name, unnest(case when is_list then list_of(value) else [value] end) as code
	from cells
	join known_columns using (column_name)
	where known_columns.table_name = $table_name and known_columns.has_codes
)
select input_id, line, 'unknown ' || column_name || ': ' || left(code, 60) as message
from codes
anti join known_codes on known_codes.table_name = $table_name and known_codes.column_name = codes.column_name
	and known_codes.code = codes.code
