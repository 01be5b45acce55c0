-- T8: kind × outcome × quarter, with the totals over each dimension. A complaint counts once in every cell that it belongs to.
insert into public_file.main.public_counts by name
with members as (
	select
		quarter_from as period_from,
		kind,
		outcome,
		complaint_key,
		record_key,
	from public_complaints
),
counted as (
	select period_from, kind, outcome, grouping(kind, outcome) as total_level, count(*) as true_count, sum(record_key) as key_sum
	from members
	group by grouping sets ((period_from, kind, outcome), (period_from, kind), (period_from, outcome), (period_from))
)
select
	'T8' as table_id,
	'quarter' as period_type,
	quarter_name(period_from) as period,
	period_from,
	quarter_end(period_from) as period_until,
	case when total_level & 2 > 0 then 'all' else kind end as kind,
	case when total_level & 1 > 0 then 'all' else outcome end as outcome,
	rounded_count(true_count, key_sum) as count,
from counted
-- Absent and zero look the same: a shown 0 may be 0 to 4.
where rounded_count(true_count, key_sum) > 0
	and (total_level = 3 or (select has_detail from release_limits))
order by period, kind, outcome;
