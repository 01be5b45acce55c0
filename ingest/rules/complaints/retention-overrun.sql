-- id: retention_overrun
-- violation_type: RET-LONG
-- law: GDPR 5(1)(e) and 14(2)(a)
-- valid_from: 2018-05-25
-- why_en: Data may be kept no longer than the purpose needs: at the latest until the vendor's own schedule or the authority's benchmark ends.
-- why_nl: Gegevens mogen niet langer worden bewaard dan nodig: uiterlijk tot het eigen schema van de aanbieder of de richttermijn van de toezichthouder afloopt.
-- reads: collected, last_activity, record_seen, first_seen, filing_retention, retention-benchmarks
-- proves_en: When the data were obtained or the person was last active, the schedule, and a later sighting of the record.
-- proves_nl: Wanneer de gegevens zijn verkregen of de betrokkene voor het laatst actief was, het schema, en een latere waarneming van het profiel.
-- refutes_en: A later activity of the person, or a justification for a longer period for that kind of data.
-- refutes_nl: Een latere activiteit van de betrokkene, of een rechtvaardiging van een langere termijn voor dat soort gegevens.
-- LATE_en: {first_name} {first}; end of the period: {due}. The record was seen {second}, {days} later.
-- LATE_nl: {first_name} {first}; einde van de termijn: {due}. Het profiel is {second} gezien, {days} later.
-- POSSIBLY_LATE_en: {first_name} {first}; end of the period: {due}. The record was seen {second}: the file does not settle which came first.
-- POSSIBLY_LATE_nl: {first_name} {first}; einde van de termijn: {due}. Het profiel is {second} gezien: het dossier wijst niet uit wat eerst kwam.
-- ON_TIME_en: {first_name} {first}; end of the period: {due}. The record was seen {second}, before that as far as the file shows.
-- ON_TIME_nl: {first_name} {first}; einde van de termijn: {due}. Het profiel is {second} gezien, voor zover het dossier laat zien daarvoor.
insert into analyst.main.rule_results by name
select
	complaint_key, 'retention_overrun' as rule_id, 'RET-LONG' as violation_type,
	verdict_of(seen_lower, seen_upper, allowed_lower, allowed_upper) as verdict,
	allowed_upper as due_date, allowed_lower as earliest_due_date,
	min_days_after(seen_lower, allowed_upper) as min_days_late, max_days_after(seen_upper, allowed_lower) as max_days_late,
	false as is_calendar_assumed,
	start_fact as first_fact, start_value as first_value,
	'record_seen' as second_fact, interval_text(seen_lower, seen_upper) as second_value,
from retention_clocks;
