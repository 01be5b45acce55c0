-- One row a complaint, violation type and authority: what the complainant alleges. Computed statuses are added by rules.
create view analyst.main.complaint_violations as
select
	complaints.complaint_key,
	violation_types.violation_type,
	complaints.authority,
	'alleged' as status,
	null::varchar as rule_id,
	null::date as due_date,
	null::integer as min_days_late,
	null::integer as max_days_late,
	null::varchar as verdict,
	null::varchar as reason_en,
	null::varchar as reason_nl,
from main.complaints as complaints
join main.violation_types as violation_types on (complaints.violation_type_mask >> violation_types.mask_bit::integer) & 1 = 1;
