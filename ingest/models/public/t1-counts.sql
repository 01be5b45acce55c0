-- T1: vendor × quarter, with the totals over each dimension. A complaint counts once in every cell that it belongs to.
insert into public_file.main.public_counts by name
with members as (
	select
		quarter_from as period_from,
		quarter_vendor_id as vendor_id,
		complaint_key,
		record_key,
	from public_complaints
	where kind = 'complaint'
),
counted as (
	select period_from, vendor_id, grouping(vendor_id) as total_level, count(*) as true_count, sum(record_key) as key_sum
	from members
	group by grouping sets ((period_from, vendor_id), (period_from))
)
select
	'T1' as table_id,
	'quarter' as period_type,
	quarter_name(period_from) as period,
	period_from,
	quarter_end(period_from) as period_until,
	case when total_level & 1 > 0 then 'all' else vendor_id end as vendor_id,
	rounded_count(true_count, key_sum) as count,
from counted
-- Absent and zero look the same: a shown 0 may be 0 to 4.
where rounded_count(true_count, key_sum) > 0
	and (total_level = 1 or (select has_detail from release_limits))
order by period, vendor_id;
