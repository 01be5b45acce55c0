-- T9: violation group × stated waiting band × year, with the totals over each dimension. A complaint counts once in every cell that it belongs to.
insert into public_file.main.public_counts by name
with members as (
	select
		year_from as period_from,
		violation_group,
		waiting_band,
		complaint_key,
		record_key,
	from public_complaints
	join public_groups using (complaint_key)
	where kind = 'complaint' and year_from <= (select closed_year_until from release_limits)
),
-- A complaint with several codes stands once in each total.
cells as (
	select period_from, violation_group, waiting_band, grouping(violation_group, waiting_band) as total_level, complaint_key, any_value(record_key) as record_key
	from members
	group by grouping sets (
		(period_from, violation_group, waiting_band, complaint_key),
		(period_from, violation_group, complaint_key),
		(period_from, waiting_band, complaint_key),
		(period_from, complaint_key)
	)
),
counted as (
	select period_from, violation_group, waiting_band, total_level, count(*) as true_count, sum(record_key) as key_sum
	from cells
	group by all
)
select
	'T9' as table_id,
	'year' as period_type,
	year(period_from)::varchar as period,
	period_from,
	year_end(period_from) as period_until,
	case when total_level & 2 > 0 then 'all' else violation_group end as violation_group,
	case when total_level & 1 > 0 then 'all' else waiting_band end as waiting_band,
	rounded_count(true_count, key_sum) as count,
from counted
-- Absent and zero look the same: a shown 0 may be 0 to 4.
where rounded_count(true_count, key_sum) > 0
	and (total_level = 3 or (select has_detail from release_limits))
order by period, violation_group, waiting_band;
