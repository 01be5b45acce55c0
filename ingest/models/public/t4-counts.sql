-- T4: violation type × quarter, with the totals over each dimension. A complaint counts once in every cell that it belongs to.
insert into public_file.main.public_counts by name
with members as (
	select
		quarter_from as period_from,
		violation_type,
		complaint_key,
		record_key,
	from public_complaints
	join public_types using (complaint_key)
	where kind = 'complaint'
),
-- A complaint with several codes stands once in each total.
cells as (
	select period_from, violation_type, grouping(violation_type) as total_level, complaint_key, any_value(record_key) as record_key
	from members
	group by grouping sets (
		(period_from, violation_type, complaint_key),
		(period_from, complaint_key)
	)
),
counted as (
	select period_from, violation_type, total_level, count(*) as true_count, sum(record_key) as key_sum
	from cells
	group by all
)
select
	'T4' as table_id,
	'quarter' as period_type,
	quarter_name(period_from) as period,
	period_from,
	quarter_end(period_from) as period_until,
	case when total_level & 1 > 0 then 'all' else violation_type end as violation_type,
	rounded_count(true_count, key_sum) as count,
from counted
-- Absent and zero look the same: a shown 0 may be 0 to 4.
where rounded_count(true_count, key_sum) > 0
	and (total_level = 1 or (select has_detail from release_limits))
order by period, violation_type;
