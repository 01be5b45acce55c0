-- filed_complaints: one row a complaint about a vendor that filed something, out of scope left out. Rules of a day read only the complaints
-- that changed; these read every one. `person` tells complaints of one complainant apart from those of many. A view.
create view filed_complaints as
select
	complaint_key, vendor_id, complainant_country, coalesce(complainant_key, complaint_key) as person, data_source_mask,
	day_lower(complaints.received_date::varchar) as received_lower,
	case when day_lower(complaints.received_date::varchar) is not null then complaints.received_date_upper end as received_upper,
from analyst.main.complaints as complaints
where is_in_scope is not false and vendor_id in (select vendor_id from standing_filings);

-- filed_facts: one row a complaint and fact that a filing can contradict: between which days, or its only value. Requests are read where the
-- vendor filed figures on them.
create table filed_facts as
with names as (
	select coalesce(name, '') as name from vendor_links where vendor_id in (select vendor_id from request_figures)
),
shorthand as (
	select
		row_key as complaint_key, access_request_date as access_request, access_answer_date as access_answer, access_answer_text,
		erasure_request_date as erasure_request, erasure_answer_date as erasure_answer, erasure_confirmed_date as erasure_confirmed,
		objection_date as objection,
	from analyst.input.complaints
	where coalesce(vendor_name, '') in (select name from names)
),
-- A record that was seen and an age are told in facts alone; only there the day of collection matters.
starts as (
	select row_key as complaint_key, collected_date as collected, last_activity_date as last_activity
	from analyst.input.complaints
	where row_key in (select complaint_key from analyst.input.facts where fact in ('first_seen', 'record_seen', 'age_at_collection'))
),
stated as (
	select complaint_key, fact, value from (unpivot shorthand on columns(* exclude (complaint_key)) into name fact value value)
	union all
	select complaint_key, fact, value from (unpivot starts on columns(* exclude (complaint_key)) into name fact value value)
	union all
	select complaint_key, fact, value
	from analyst.input.facts
	where fact in (
		'collected', 'last_activity', 'access_request', 'access_answer', 'refusal', 'erasure_request', 'erasure_answer', 'erasure_confirmed',
		'access_answer_text', 'access_items_missing', 'recipients_answered', 'erasure_refused', 'rectification_request',
		'rectification_answer', 'objection', 'first_seen', 'record_seen', 'age_at_collection'
	)
)
select
	complaint_key, fact, min(day_lower(value)) as lower, max(day_upper(value)) as upper, max(day_lower(value)) as last_lower,
	case when count(distinct value) = 1 then min(value) end as only_value,
from stated
group by complaint_key, fact;

-- filed_requests: one row a request of a person, however many complaints state it: when it was made, and when it was answered as far as that is
-- stated. A refusal is an answer as well; an erasure that was confirmed was answered. What an answer said may be stated without its day.
create table filed_requests as
with of_right as (
	select *, case fact
		when 'access_request' then 'access' when 'erasure_request' then 'erasure' when 'rectification_request' then 'rectification'
		when 'objection' then 'objection'
	end as "right"
	from filed_facts
),
answers as (
	select
		complaint_key,
		case fact when 'rectification_answer' then 'rectification' when 'erasure_answer' then 'erasure' when 'erasure_confirmed' then 'erasure'
			when 'erasure_refused' then 'erasure' else 'access' end
			as "right",
		coalesce(min(lower) filter (fact <> 'refusal'), min(lower)) as answer_lower,
		coalesce(min(upper) filter (fact <> 'refusal'), min(upper)) as answer_upper,
	from filed_facts
	where fact in (
		'access_answer', 'access_answer_text', 'access_items_missing', 'recipients_answered', 'refusal', 'erasure_answer', 'erasure_confirmed',
		'erasure_refused', 'rectification_answer'
	)
	group by all
)
select
	complaints.vendor_id, complaints.complaint_key, complaints.complainant_country, requests."right",
	requests.lower as request_lower, requests.upper as request_upper, answer_lower, answer_upper,
	answers.complaint_key is not null and answer_lower is null as is_answer_undated, received_lower, received_upper,
from of_right as requests
join filed_complaints as complaints using (complaint_key)
left join answers on answers.complaint_key = requests.complaint_key and answers."right" = requests."right"
where requests."right" is not null and requests.lower is not null
qualify row_number() over (
	partition by complaints.vendor_id, person, requests."right", requests.lower, requests.upper order by answer_lower, is_answer_undated desc, complaints.complaint_key
) = 1;
