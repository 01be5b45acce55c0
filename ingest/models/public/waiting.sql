-- One row a complaint that states when it asked for access: how long it says it waited, in calendar months. Partial dates
-- that leave the band open are "not stated"; no holiday or extension counts here, so it is a statement and no verdict.
create temp table waiting as
with access_dates as (
	select row_key as complaint_key, 'access_request' as fact, access_request_date as value
	from analyst.input.complaints where access_request_date is not null
	union all
	select row_key, 'access_answer', access_answer_date from analyst.input.complaints where access_answer_date is not null
	union all
	select complaint_key, fact, value from analyst.input.facts where fact in ('access_request', 'access_answer')
),
asked as (
	select complaint_key, min(date_lower(value)) as asked_from, min(date_upper(value)) as asked_until
	from access_dates where fact = 'access_request' group by complaint_key
),
answered as (
	select complaint_key, min(date_lower(value)) as answered_from, min(date_upper(value)) as answered_until
	from access_dates where fact = 'access_answer' group by complaint_key
)
select
	asked.complaint_key,
	case
		when answered.answered_from is null then 'no_answer'
		when answered.answered_until <= asked.asked_from + interval 1 month then 'within_one_month'
		when answered.answered_from > asked.asked_until + interval 3 month then 'over_three_months'
		when answered.answered_from > asked.asked_until + interval 1 month
			and answered.answered_until <= asked.asked_from + interval 3 month then 'one_to_three_months'
		else 'not_stated'
	end as waiting_band,
from asked
left join answered using (complaint_key);
