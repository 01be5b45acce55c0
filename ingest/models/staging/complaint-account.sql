-- One row an input of complaints of this run: rows whose complaint was new (loaded) and rows of one that was there already (merged).
with of_contested as (
	select input_id, count(*) as n_rows from contested group by input_id
),
said_first as (
	select input_id, count(*) as n_complaints from (select min(input_id) as input_id from contested group by row_key) group by input_id
),
held_back as (
	select input_id, count(distinct line) as rows_quarantined from quarantine where table_name = $table_name group by input_id
),
merged as (
	select input_id, n_rows - coalesce(n_complaints, 0) as rows_merged
	from of_contested
	left join said_first using (input_id)
)
select
	inputs.input_id::integer as input_id,
	(coalesce(rows_accepted, 0) - coalesce(rows_merged, 0))::integer as rows_loaded,
	coalesce(rows_merged, 0)::integer as rows_merged,
	coalesce(rows_quarantined, 0)::integer as rows_quarantined,
	coalesce(rows_repeated, 0)::integer as rows_repeated,
from inputs
left join complaints_accepted using (input_id)
left join merged using (input_id)
left join held_back using (input_id)
where inputs.is_of_this_run and inputs.table_name = $table_name
order by input_id
