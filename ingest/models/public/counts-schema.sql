-- One row a cell of the fixed list of tables (conventions 1.2) whose shown count is not zero. A dimension that a table lacks is
-- null; 'all' is the total over a dimension, 'other' the vendors not named, 'not_stated' what nobody stated.
create table public_file.main.public_counts (
	table_id varchar, period_type varchar, period varchar, period_from date, period_until date, vendor_id varchar,
	data_source varchar, violation_type varchar, violation_group varchar, complainant_country varchar, kind varchar,
	outcome varchar, waiting_band varchar, count integer
);
-- The single codes behind the masks, each complaint once a code; a complaint that states none says so.
create table public_sources as
select complaint_key, data_source from analyst.main.complaint_data_sources
union all
select complaint_key, 'not_stated' from analyst.main.complaints where data_source_mask = 0;
create table public_types as
select complaint_key, violation_type, violation_group from analyst.main.complaint_violations
join violation_types using (violation_type)
where status = 'alleged'
union all
select complaint_key, 'not_stated', 'not_stated' from analyst.main.complaints where violation_type_mask = 0;
create table public_groups as select distinct complaint_key, violation_group from public_types;

create macro quarter_name(day) as year(day) || 'Q' || quarter(day);
create macro quarter_end(day) as (day + interval 3 month - interval 1 day)::date;
create macro year_end(day) as (day + interval 1 year - interval 1 day)::date;
-- Below this many complaints in all a release holds totals only; years that are not over are in no yearly table.
create table release_limits as
select
	count(*) filter (kind = 'complaint') >= $min_complaints::integer as has_detail,
	(date_trunc('year', $closed_until::date + interval 1 day) - interval 1 day)::date as closed_year_until,
from public_complaints;
