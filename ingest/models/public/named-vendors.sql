-- One row an assertion that no embargo holds back on this day.
create table open_assertions as
select * from analyst.main.assertions
where embargo_audience is null or coalesce(embargo_until, date '9999-12-31') < $as_of::date;

-- One row a vendor that public counts name: heard, then a recorded decision to name, and at least `min_complainants` distinct
-- known complainants (conventions 1.2). Named from the quarter in which the last of these came true. A decision under embargo
-- names nobody yet.
create table named_vendors as
with hearings as (
	select entity_id as vendor_id, min(from_date_upper) as hearing_date
	from open_assertions where entity_type = 'vendor' and attribute = 'hearing' group by entity_id
),
decisions as (
	select entity_id as vendor_id, min(from_date_upper) as naming_date
	from open_assertions
	where entity_type = 'vendor' and attribute = 'naming_decision' and value = 'named' group by entity_id
),
first_complaints as (
	select vendor_id, complainant_key, min(registered_date) as first_date
	from analyst.main.complaints
	semi join decisions using (vendor_id)
	where kind = 'complaint' and complainant_key is not null and not is_registered_date_sentinel
	group by vendor_id, complainant_key
),
enough as (
	select vendor_id, first_date as enough_date
	from first_complaints
	qualify row_number() over (partition by vendor_id order by first_date) = $min_complainants::integer
)
select
	decisions.vendor_id,
	hearings.hearing_date,
	decisions.naming_date,
	date_trunc('quarter', greatest(decisions.naming_date, enough.enough_date))::date as named_from,
from decisions
join hearings on hearings.vendor_id = decisions.vendor_id and hearings.hearing_date <= decisions.naming_date
join enough on enough.vendor_id = decisions.vendor_id
where decisions.vendor_id <> 'UNKNOWN'
	-- Until its first quarter is over, no figure bears its name, and neither does any list.
	and greatest(decisions.naming_date, enough.enough_date) <= $closed_until::date;
