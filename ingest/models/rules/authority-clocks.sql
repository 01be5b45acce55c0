-- One row an open complaint and duty of the authority itself: by which day, and how many days are left on the day of the snapshot (below zero:
-- overdue). GDPR 78(2): progress or outcome within three months, and again three months after each message. From 2 April 2027, for cases across
-- borders, Regulation (EU) 2025/2518: inadmissibility within two weeks, transmission within six, a decision within twelve months. A view.
create view analyst.main.authority_clocks as
with messages as (
	select
		complaint_key,
		max(date_upper(value)) filter (fact = 'progress_sent') as progress_date,
		max(date_upper(value)) filter (fact in ('admissible', 'opened')) as admitted_date,
		max(date_upper(value)) filter (fact = 'decided') as decided_date,
	from input.facts
	where fact in ('progress_sent', 'admissible', 'opened', 'decided')
	group by complaint_key
),
running as (
	select
		complaint_key, authority, received_date, progress_date, admitted_date,
		upper(split_part(authority, '-', 1)) as country,
		received_date >= date '2027-04-02' and vendor_country <> upper(split_part(authority, '-', 1)) as is_under_procedural_regulation,
	from main.complaints
	left join messages using (complaint_key)
	where closed_date is null and decided_date is null and received_date is not null
		and kind = 'complaint' and coalesce(handling_status, '') <> 'closed'
),
duties as (
	select *, 'progress' as duty, (coalesce(progress_date, received_date) + to_months(3))::date as last_day from running
	union all
	select *, 'admissibility', received_date + 14 from running where is_under_procedural_regulation and admitted_date is null
	union all
	select *, 'transmission', received_date + 42 from running where is_under_procedural_regulation and admitted_date is null
	union all
	select *, 'decision', (received_date + to_months(12))::date from running where is_under_procedural_regulation
)
select
	complaint_key, authority, duty, coalesce(progress_date, received_date) as from_date, days.working_day as due_date,
	(days.working_day - snapshot.as_of)::integer as days_left, days.is_assumed as is_calendar_assumed,
from duties
join main.calendar_days as days on days.day = duties.last_day
	and days.country = case when duties.country in (select distinct country from main.calendar_days) then duties.country else '' end
cross join main.snapshot as snapshot;

-- One row something that takes effect, or has to be answered, on a known day: announced terms, laws, and parliamentary questions without an
-- answer (the Dutch Chamber: three weeks, once three more; another day where one is stated).
create view analyst.main.alerts as
with announced as (
	select
		'takes_effect' as alert, entity_type, entity_id, min(from_date) as due_date, min(text_en) as text_en, min(text_nl) as text_nl,
	from main.assertions
	cross join main.snapshot
	where attribute in ('terms_in_force', 'in_force') and from_date > as_of
	group by entity_type, entity_id, attribute
),
questions as (
	select
		entity_id,
		min(from_date) filter (attribute = 'submitted_on') as asked_date,
		max(try_cast(value as date)) filter (attribute = 'due_on') as stated_date,
		max(try_cast(value as date)) filter (attribute = 'postponed_to') as postponed_date,
		bool_or(attribute = 'answered_on') as is_answered,
	from main.assertions
	where entity_type = 'parliamentary_question'
	group by entity_id
),
unanswered as (
	select
		'answer_due' as alert, 'parliamentary_question' as entity_type, entity_id,
		coalesce(postponed_date, stated_date, days.working_day) as due_date,
		'A parliamentary question waits for its answer.' as text_en, 'Een Kamervraag wacht op antwoord.' as text_nl,
	from questions
	join main.calendar_days as days on days.country = 'NL' and days.day = asked_date + 21
	where not is_answered
)
select
	alert, entity_type, entity_id, due_date, (due_date - as_of)::integer as days_left,
	text_en || case when due_date >= as_of then ' In ' || days_en(due_date - as_of, due_date - as_of) || ', on ' else ' Overdue since ' end
		|| day_en(due_date) || '.' as reason_en,
	text_nl || case when due_date >= as_of then ' Over ' || days_nl(due_date - as_of, due_date - as_of) || ', op ' else ' Te laat sinds ' end
		|| day_nl(due_date) || '.' as reason_nl,
from (select * from announced union all by name select * from unanswered)
cross join main.snapshot
order by due_date, entity_id;
