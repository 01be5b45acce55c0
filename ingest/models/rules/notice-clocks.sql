-- notice_clocks: one row a complaint that states when data were obtained, first used or first disclosed: by which day the person had to be told
-- (GDPR 14(3): one month, but never later than the first contact or disclosure, which are not moved to a working day), as interval.
create temp table notice_clocks as
with started as (
	select
		*,
		since_application(collected_lower) as held_lower, since_application(collected_upper) as held_upper,
		since_application(least(first_contact_lower, first_disclosure_lower)) as used_lower,
		since_application(least(first_contact_upper, first_disclosure_upper)) as used_upper,
		first_contact_upper <= coalesce(first_disclosure_upper, first_contact_upper) as is_contact_first,
		-- A notice that nobody dated came all the same.
		notice_lower is null and is_notice_given as is_notice_undated,
	from complaint_files
	where collected_lower is not null or first_contact_lower is not null or first_disclosure_lower is not null
)
select
	complaint_key, received_lower, received_upper, notice_lower, notice_upper, is_notice_undated,
	least(month_lower.working_day, used_lower) as due_lower,
	least(month_upper.working_day, used_upper) as due_upper,
	case
		when used_upper is null or month_upper.working_day < used_upper then 'collected'
		when is_contact_first then 'first_contact'
		else 'first_disclosure'
	end as start_fact,
	case start_fact
		when 'collected' then interval_text(collected_lower, collected_upper)
		when 'first_contact' then interval_text(first_contact_lower, first_contact_upper)
		else interval_text(first_disclosure_lower, first_disclosure_upper)
	end as start_value,
	-- First contact and disclosure need no calendar.
	start_fact = 'collected' and (is_country_assumed or month_upper.is_assumed) as is_calendar_assumed,
from started
left join analyst.main.calendar_days as month_lower
	on month_lower.country = started.country and month_lower.day = add_months(held_lower, 1)
left join analyst.main.calendar_days as month_upper
	on month_upper.country = started.country and month_upper.day = add_months(held_upper, 1);
