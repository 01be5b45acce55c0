-- id: value_missing
-- why: A row without a value that the table requires can not be used (codebook: input columns).
-- severity: quarantine
with cells as (
	unpivot (select * from query_table($raw_table))
	on columns(* exclude (input_id, line, content_sha256)) into name column_name value value
),
required as (
	select column_name from known_columns where table_name = $table_name and is_required
)
select input_id, line, 'missing ' || column_name as message
from query_table($raw_table)
cross join required
anti join cells using (input_id, line, column_name)
