-- One row a rule: to how many complaints it applies (they allege its type, or it concludes something about them), and for how many of them it
-- could conclude something from what the file states.
create table analyst.main.rule_coverage as
with masks as (
	select vendor_id, violation_type_mask, count(*) as n_complaints from analyst.main.complaints group by all
),
alleged as (
	select vendor_id, violation_type, sum(n_complaints) as n_alleged
	from masks
	join analyst.main.violation_types as types on (masks.violation_type_mask >> types.mask_bit::integer) & 1 = 1
	group by all
),
of_type as (
	select violation_type, sum(n_alleged) as n_alleged from alleged group by violation_type
),
of_complaints as (
	select
		results.rule_id,
		count(*) as n_concluded,
		count(*) filter ((complaints.violation_type_mask >> types.mask_bit::integer) & 1 = 1) as n_alleged_concluded,
	from analyst.main.rule_results as results
	join analyst.main.violation_types as types using (violation_type)
	join analyst.main.complaints as complaints using (complaint_key)
	group by results.rule_id
),
of_vendors as (
	select rule_id, sum(n_alleged) as n_alleged_concluded
	from (select distinct rule_id, vendor_id, violation_type from analyst.main.vendor_results)
	join alleged using (vendor_id, violation_type)
	group by rule_id
)
select
	rules.rule_id,
	(coalesce(of_type.n_alleged, 0) + coalesce(n_concluded - of_complaints.n_alleged_concluded, 0))::integer as n_applicable,
	(coalesce(n_concluded, 0) + coalesce(of_vendors.n_alleged_concluded, 0))::integer as n_computable,
from analyst.main.rules as rules
left join of_type using (violation_type)
left join of_complaints using (rule_id)
left join of_vendors using (rule_id)
order by rule_id;
