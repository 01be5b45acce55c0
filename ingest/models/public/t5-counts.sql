-- T5: data source × quarter, with the totals over each dimension. A complaint counts once in every cell that it belongs to.
insert into public_file.main.public_counts by name
with grouped as (
	select
		quarter_from as period_from,
		data_source_mask,
		count(*) as true_count,
		sum(record_key) as key_sum,
	from public_complaints
	where kind = 'complaint'
	group by all
),
cells as (
	select
		period_from,
		data_source,
		sum(true_count) as true_count,
		sum(key_sum) as key_sum,
	from grouped
	join source_members using (data_source_mask)
	group by all
)
select
	'T5' as table_id,
	'quarter' as period_type,
	quarter_name(period_from) as period,
	period_from,
	quarter_end(period_from) as period_until,
	data_source,
	rounded_count(true_count, key_sum) as count,
from cells
-- Absent and zero look the same: a shown 0 may be 0 to 4.
where rounded_count(true_count, key_sum) > 0
	and (data_source = 'all' or (select has_detail from release_limits))
order by period, data_source;
