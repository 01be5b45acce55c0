-- One row an input of this run: rows whose thing was new (loaded) and rows of a thing that was there already (merged).
with accepted as (
	select input_id, count(*) as rows_accepted from query_table($keyed_table) group by input_id
),
loaded as (
	select input_id, count(*) as rows_loaded
	from (select row_key, min(input_id) as input_id from query_table($keyed_table) group by row_key)
	group by input_id
),
-- Exact repeats in an input without ids of its own: kept, and said.
repeated as (
	select input_id, count(*) - count(distinct content_sha256) as rows_repeated
	from query_table($keyed_table) where content_sha256 is not null group by input_id
),
held_back as (
	select input_id, count(distinct line) as rows_quarantined from quarantine where table_name = $table_name group by input_id
)
select
	inputs.input_id::integer as input_id,
	coalesce(loaded.rows_loaded, 0)::integer as rows_loaded,
	(coalesce(accepted.rows_accepted, 0) - coalesce(loaded.rows_loaded, 0))::integer as rows_merged,
	coalesce(held_back.rows_quarantined, 0)::integer as rows_quarantined,
	coalesce(repeated.rows_repeated, 0)::integer as rows_repeated,
from inputs
left join accepted using (input_id)
left join loaded using (input_id)
left join repeated using (input_id)
left join held_back using (input_id)
where inputs.is_of_this_run and inputs.table_name = $table_name
order by input_id
