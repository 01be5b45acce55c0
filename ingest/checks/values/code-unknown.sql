-- id: code_unknown
-- why: Codes are closed sets (codebook); a code that nobody knows would fall out of every total.
-- severity: quarantine
with codes as (
	select column_name, value, unnest(case when is_list then list_of(value) else [value] end) as code
	from cells
	join known_columns using (column_name)
	where known_columns.table_name = $table_name and known_columns.has_codes
)
select codes.column_name, codes.value, 'unknown ' || codes.column_name || ': ' || left(codes.code, 60) as message
from codes
anti join known_codes on known_codes.table_name = $table_name and known_codes.column_name = codes.column_name
	and known_codes.code = codes.code
