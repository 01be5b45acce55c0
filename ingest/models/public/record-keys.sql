-- One row a complaint of a closed period, with the secret number that decides how cells with it are rounded (conventions 1.2).
-- Only what the public tables need leaves the analyst file; masks are opened where a table wants single codes.
create temp table public_complaints as
with vendors_named as (
	select vendor_id, named_from from named_vendors
)
select
	complaints.record_key,
	complaints.kind,
	coalesce(complaints.outcome, case when complaints.handling_status = 'closed' then 'not_stated' else 'not_decided' end) as outcome,
	coalesce(complaints.complainant_country, 'not_stated') as complainant_country,
	complaints.data_source_mask,
	complaints.violation_type_mask,
	date_trunc('quarter', complaints.registered_date)::date as quarter_from,
	date_trunc('year', complaints.registered_date)::date as year_from,
	-- A vendor newly named starts from that quarter; its past stays with the others.
	case when vendors_named.named_from <= date_trunc('quarter', complaints.registered_date) then complaints.vendor_id else 'other' end
		as quarter_vendor_id,
	case when vendors_named.named_from <= date_trunc('year', complaints.registered_date) then complaints.vendor_id else 'other' end
		as year_vendor_id,
	coalesce(waiting.waiting_band, 'not_stated') as waiting_band,
from analyst.main.complaints
left join vendors_named using (vendor_id)
left join waiting using (complaint_key)
where not complaints.is_registered_date_sentinel and complaints.registered_date <= $closed_until::date;
