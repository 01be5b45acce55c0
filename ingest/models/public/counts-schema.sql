-- One row a cell of the fixed list of tables (conventions 1.2) whose shown count is not zero. A dimension that a table lacks is
-- null; 'all' is the total over a dimension, 'other' the vendors not named, 'not_stated' what nobody stated.
create table public_file.main.public_counts (
	table_id varchar, period_type varchar, period varchar, period_from date, period_until date, vendor_id varchar,
	data_source varchar, violation_type varchar, violation_group varchar, complainant_country varchar, kind varchar,
	outcome varchar, waiting_band varchar, count integer
);
-- One row a mask and cell that complaints with this mask belong to: each of its codes once, and the total. Counts and key sums
-- add up over masks, so no complaint is ever opened into rows.
create table type_members as
with masks as (select distinct violation_type_mask from public_complaints)
select violation_type_mask, violation_type
from masks
join violation_types on (violation_type_mask >> mask_bit) & 1 = 1
union all
select violation_type_mask, 'not_stated' from masks where violation_type_mask = 0
union all
select violation_type_mask, 'all' from masks;

create table group_members as
select distinct type_members.violation_type_mask, coalesce(violation_types.violation_group, type_members.violation_type) as violation_group
from type_members
left join violation_types using (violation_type);

create table source_members as
with masks as (select distinct data_source_mask from public_complaints)
select data_source_mask, data_source
from masks
join data_sources on (data_source_mask >> mask_bit) & 1 = 1
union all
select data_source_mask, 'not_stated' from masks where data_source_mask = 0
union all
select data_source_mask, 'all' from masks;

create macro quarter_name(day) as year(day) || 'Q' || quarter(day);
create macro quarter_end(day) as (day + interval 3 month - interval 1 day)::date;
create macro year_end(day) as (day + interval 1 year - interval 1 day)::date;
-- Below this many complaints in all a release holds totals only; years that are not over are in no yearly table.
create table release_limits as
select
	count(*) filter (kind = 'complaint') >= $min_complaints::integer as has_detail,
	(date_trunc('year', $closed_until::date + interval 1 day) - interval 1 day)::date as closed_year_until,
from public_complaints;
