-- id: retention_rolls
-- violation_type: RET-ROLL
-- law: GDPR 5(1)(e); CNIL SAN-2024-020
-- valid_from: 2018-05-25
-- why_en: A period that starts again at each update has no end for people who stay active, whatever its nominal length.
-- why_nl: Een termijn die bij elke wijziging opnieuw begint, heeft voor actieve mensen geen einde, hoe lang zij op papier ook is.
-- reads: filing_retention
-- proves_en: The retention schedule: a period that runs from the last update and renews itself.
-- proves_nl: Het bewaarschema: een termijn die loopt vanaf de laatste wijziging en zichzelf verlengt.
-- refutes_en: A schedule in force at the time with a start that does not move, or a maximum beside it.
-- refutes_nl: Een destijds geldend schema met een begin dat niet verschuift, of met een maximum ernaast.
-- SHOWN_en: The vendor's own schedule, {first}, starts the period ({second}) again at each update.
-- SHOWN_nl: In het eigen schema van de aanbieder, {first}, begint de termijn ({second}) bij elke wijziging opnieuw.
insert into analyst.main.vendor_results by name
select
	filings.vendor_id, 'retention_rolls' as rule_id, 'RET-ROLL' as violation_type, 'SHOWN' as verdict,
	coalesce(filings.document_reference, filings.filing_id) as first_en, coalesce(filings.document_reference, filings.filing_id) as first_nl,
	string_agg(distinct case when is_period(period_iso8601) then period_en(period_iso8601) else period_iso8601 end, '; ') as second_en,
	string_agg(distinct case when is_period(period_iso8601) then period_nl(period_iso8601) else period_iso8601 end, '; ') as second_nl,
	filings.filing_id,
from analyst.main.filing_retention
join analyst.main.filings as filings using (filing_id)
where start_event = 'last_update' and auto_renew
group by filings.vendor_id, filings.filing_id, filings.document_reference;
