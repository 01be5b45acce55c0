-- One row a complaint that states when it asked for access: how long it says it waited, in calendar months. Partial dates
-- that leave the band open are "not stated"; no holiday or extension counts here, so it is a statement and no verdict.
create table waiting as
with asked as (
	select complaint_key, min(value_date) as asked_from, min(value_date_upper) as asked_until
	from analyst.main.complaint_facts where fact = 'access_request' group by complaint_key
),
answered as (
	select complaint_key, min(value_date) as answered_from, min(value_date_upper) as answered_until
	from analyst.main.complaint_facts where fact = 'access_answer' group by complaint_key
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
