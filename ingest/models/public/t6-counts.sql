-- T6: violation type × data source × year, with the totals over each dimension. A complaint counts once in every cell that it belongs to.
insert into public_file.main.public_counts by name
with grouped as (
	select
		year_from as period_from,
		violation_type_mask,
		data_source_mask,
		count(*) as true_count,
		sum(record_key) as key_sum,
	from public_complaints
	where kind = 'complaint' and year_from <= (select closed_year_until from release_limits)
	group by all
),
cells as (
	select
		period_from,
		violation_type,
		data_source,
		sum(true_count) as true_count,
		sum(key_sum) as key_sum,
	from grouped
	join type_members using (violation_type_mask)
	join source_members using (data_source_mask)
	group by all
)
select
	'T6' as table_id,
	'year' as period_type,
	year(period_from)::varchar as period,
	period_from,
	year_end(period_from) as period_until,
	violation_type,
	data_source,
	rounded_count(true_count, key_sum) as count,
from cells
-- Absent and zero look the same: a shown 0 may be 0 to 4.
where rounded_count(true_count, key_sum) > 0
	and ((violation_type = 'all' and data_source = 'all') or (select has_detail from release_limits))
order by period, violation_type, data_source;
