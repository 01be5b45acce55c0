-- id: older_than_schedule
-- violation_type: RET-LONG
-- law: GDPR 5(1)(e), 14(2)(a) and 30(1)(f)
-- valid_from: 2018-05-25
-- why_en: A record that is older than the vendor’s own schedule allows shows that the schedule is not what happens.
-- why_nl: Een profiel dat ouder is dan het eigen bewaarschema toelaat, laat zien dat het schema niet de praktijk is.
-- reads: filing_retention, collected, last_activity, record_seen, first_seen
-- proves_en: The schedule, the day on which the data were obtained, and a sighting of the record after the schedule was filed.
-- proves_nl: Het schema, de dag waarop de gegevens zijn verkregen, en een waarneming van het profiel nadat het schema was ingediend.
-- refutes_en: Updates in between where the period runs from the last one, or a kind of data with a longer period.
-- refutes_nl: Wijzigingen tussendoor als de termijn vanaf de laatste loopt, of een soort gegevens met een langere termijn.
insert into analyst.main.contradictions by name
with schedules as (
	select filings.vendor_id, filing_id, period_iso8601 as period, start_event, spoken_from
	from analyst.main.filing_retention
	join standing_filings as filings using (filing_id)
),
seen as (
	select
		complaint_key, vendor_id, max(last_lower) filter (fact = 'record_seen') as record_lower, min(lower) filter (fact = 'first_seen') as first_lower,
		greatest(record_lower, first_lower) as seen_lower,
		max(upper) filter (fact = 'collected') as collected_upper, max(upper) filter (fact = 'last_activity') as last_activity_upper,
	from filed_facts
	join filed_complaints using (complaint_key)
	where fact in ('record_seen', 'first_seen', 'collected', 'last_activity')
	group by all
	having seen_lower is not null
),
-- Which kind of data a record holds is seldom stated: each row of the schedule must have run out, and one that can not be reckoned with never does.
compared as (
	select
		schedules.vendor_id, filing_id, complaint_key, seen_lower,
		case start_event when 'last_contact' then last_activity_upper else collected_upper end as start_upper,
		period_end(start_upper, case when start_event in ('obtained', 'last_update', 'last_contact') then period end) as kept_until,
		period, start_event,
	from schedules
	join seen on seen.vendor_id = schedules.vendor_id and seen.seen_lower >= coalesce(spoken_from, seen.seen_lower)
),
older as (
	select
		vendor_id, filing_id, complaint_key, max_by(period, kept_until) as period, max_by(start_event, kept_until) as start_event,
		max_by(date_sub('month', start_upper, seen_lower), kept_until) as n_months,
	from compared
	group by all
	having bool_and(coalesce(seen_lower > kept_until, false))
),
found as (
	select
		vendor_id, filing_id, period, start_event, count(*) as n_complaints, max(n_months) as n_months,
	from older
	group by all
)
select
	vendor_id, 'older_than_schedule' as rule_id, filing_id, period as filed_value, 'P' || n_months || 'M' as observed_value,
	n_complaints::integer as n_complaints,
	'The filing states that data are kept for ' || period_en(period) || ' from '
		|| case start_event when 'last_update' then 'the last update' when 'last_contact' then 'the last contact' else 'the day they were obtained' end
		|| '. In ' || complaints_en(n_complaints) || ' the record was seen later than that after '
		|| case start_event when 'last_contact' then 'the last activity of the person' else 'the data were collected' end
		|| ', the longest after at least ' || number_en(n_months) || ' months. '
		|| case start_event when 'last_update' then 'Unless updates in between explain it, that does not add up.' else 'That does not add up.' end as reason_en,
	'Het stuk vermeldt een bewaartermijn van ' || period_nl(period) || ' vanaf '
		|| case start_event when 'last_update' then 'de laatste wijziging' when 'last_contact' then 'het laatste contact' else 'de dag van verkrijging' end
		|| '. In ' || complaints_nl(n_complaints) || ' is het profiel langer dan dat na '
		|| case start_event when 'last_contact' then 'de laatste activiteit van de betrokkene' else 'het verzamelen' end
		|| ' gezien, de langste na ten minste ' || number_nl(n_months) || ' maanden. '
		|| case start_event when 'last_update' then 'Tenzij wijzigingen tussendoor dat verklaren, is dat niet met elkaar te rijmen.'
			else 'Dat is niet met elkaar te rijmen.' end as reason_nl,
	false as is_internal,
from found;
