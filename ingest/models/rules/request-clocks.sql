-- request_clocks: one row a request of a complaint (access, erasure, rectification): by which day it had to be answered (GDPR 12(3) and (4)), as
-- interval, and until when it was not: the day of the answer or, where the file shows none, of the complaint (end_*). A request whose answer
-- nobody dated has no end. An extension counts when it was sent in time and gave reasons; where reasons are not asserted, both days are
-- possible. So are the strict day and the one moved by a check of identity, because whether the doubt was reasonable is for a person to say
-- (EDPB 01/2022, paragraphs 156 to 159); a check that never ended leaves the last day open.
create temp table request_clocks as
with requests as (
	select
		complaint_key, country, is_country_assumed, received_lower, received_upper, 'access' as "right",
		access_request_lower as request_lower, access_request_upper as request_upper,
		access_extension_lower as extension_lower, access_extension_upper as extension_upper, access_extension_reasons as extension_reasons,
		-- A refusal is an answer as well.
		coalesce(access_answer_lower, refusal_lower) as answer_lower, coalesce(access_answer_upper, refusal_upper) as answer_upper,
		case when access_answer_lower is null then 'refusal' else 'access_answer' end as answer_fact,
		is_access_answered as is_answered,
		identity_asked_lower, identity_received_upper,
	from complaint_files where access_request_lower is not null
	union all
	select
		complaint_key, country, is_country_assumed, received_lower, received_upper, 'erasure',
		erasure_request_lower, erasure_request_upper, erasure_extension_lower, erasure_extension_upper, null,
		case erasure_answer_fact
			when 'erasure_answer' then erasure_answer_lower when 'erasure_confirmed' then erasure_confirmed_lower when 'refusal' then refusal_lower
		end,
		case erasure_answer_fact
			when 'erasure_answer' then erasure_answer_upper when 'erasure_confirmed' then erasure_confirmed_upper when 'refusal' then refusal_upper
		end,
		-- A refusal where access was asked as well: of which of the two, the file may not say.
		erasure_answer_fact, is_erasure_answered or refusal_lower is not null,
		-- One check of identity is asserted: it belongs to the request for access where there is one.
		case when access_request_lower is null then identity_asked_lower end,
		case when access_request_lower is null then identity_received_upper end,
	from (
		select
			*,
			case
				when erasure_answer_lower is not null and coalesce(erasure_answer_lower <= erasure_confirmed_lower, true) then 'erasure_answer'
				when erasure_confirmed_lower is not null then 'erasure_confirmed'
				when erasure_refused = 'yes' or access_request_lower is null then 'refusal'
			end as erasure_answer_fact,
		from complaint_files where erasure_request_lower is not null
	)
	union all
	select
		complaint_key, country, is_country_assumed, received_lower, received_upper, 'rectification',
		rectification_request_lower, rectification_request_upper, null, null, null,
		rectification_answer_lower, rectification_answer_upper, 'rectification_answer', false, null, null,
	from complaint_files where rectification_request_lower is not null
),
answerable as (
	-- Requests of before the GDPR fall under other law.
	select * from requests where request_lower >= date '2018-05-25'
),
-- Left joins, which stand in this order: two calendars joined first would be every day with every day.
first_days as (
	select
		answerable.*, one_lower.working_day as one_lower, one_upper.working_day as one_upper,
		three_lower.working_day as three_lower, three_upper.working_day as three_upper,
		is_country_assumed or one_upper.is_assumed as is_calendar_assumed,
	from answerable
	left join analyst.main.calendar_days as one_lower
		on one_lower.country = answerable.country and one_lower.day = add_months(request_lower, 1)
	left join analyst.main.calendar_days as one_upper
		on one_upper.country = answerable.country and one_upper.day = add_months(request_upper, 1)
	left join analyst.main.calendar_days as three_lower
		on three_lower.country = answerable.country and three_lower.day = add_months(request_lower, 3)
	left join analyst.main.calendar_days as three_upper
		on three_upper.country = answerable.country and three_upper.day = add_months(request_upper, 3)
	-- Days outside the calendar can not be judged.
	where three_upper.working_day is not null
),
extended as (
	select
		*,
		case
			when extension_lower is null or extension_reasons = 'no' or extension_lower > one_upper then 'none'
			when extension_reasons = 'yes' and extension_upper <= one_lower then 'valid'
			else 'possible'
		end as extension,
		case extension when 'valid' then three_lower else one_lower end as strict_lower,
		case extension when 'none' then one_upper else three_upper end as strict_upper,
	from first_days
)
select
	complaint_key, "right", request_lower, request_upper, answer_lower is not null as is_answer_dated,
	case when answer_lower is not null then answer_lower when not is_answered then received_lower end as end_lower,
	case when answer_lower is not null then answer_upper when not is_answered then received_upper end as end_upper,
	case when answer_lower is not null then answer_fact else 'received' end as end_fact,
	strict_lower as due_lower,
	case
		when identity_asked_lower is null then strict_upper
		when identity_received_upper is not null then greatest(strict_upper, suspended.working_day)
	end as due_upper,
	is_calendar_assumed or coalesce(suspended.is_assumed, false) as is_calendar_assumed,
from extended
left join analyst.main.calendar_days as suspended
	on suspended.country = extended.country
	and suspended.day = strict_upper + greatest(0, identity_received_upper - identity_asked_lower)::integer;
