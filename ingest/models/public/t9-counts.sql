-- T9: violation group × stated waiting band × year, with the totals over each dimension. A complaint counts once in every cell that it belongs to.
insert into public_file.main.public_counts by name
with grouped as (
	select
		year_from as period_from,
		violation_type_mask,
		waiting_band,
		count(*) as true_count,
		sum(record_key) as key_sum,
	from public_complaints
	where kind = 'complaint' and year_from <= (select closed_year_until from release_limits)
	group by all
),
cells as (
	select
		period_from,
		violation_group,
		waiting_band_cell as waiting_band,
		sum(true_count) as true_count,
		sum(key_sum) as key_sum,
	from grouped
	join group_members using (violation_type_mask)
	cross join lateral (select unnest([grouped.waiting_band, 'all']) as waiting_band_cell)
	group by all
)
select
	'T9' as table_id,
	'year' as period_type,
	year(period_from)::varchar as period,
	period_from,
	year_end(period_from) as period_until,
	violation_group,
	waiting_band,
	rounded_count(true_count, key_sum) as count,
from cells
-- Absent and zero look the same: a shown 0 may be 0 to 4.
where rounded_count(true_count, key_sum) > 0
	and ((violation_group = 'all' and waiting_band = 'all') or (select has_detail from release_limits))
order by period, violation_group, waiting_band;
