-- id: value_missing
-- why: A row without a value that the table requires can not be used (codebook: input columns).
-- severity: quarantine
with required as (
	select input_id, line, columns(lambda name: list_contains(getvariable('required_columns'), name))
	from query_table($raw_table)
)
select input_id, line, 'missing ' || column_name as message
from required
unpivot include nulls (value for column_name in (columns(* exclude (input_id, line))))
where value is null
