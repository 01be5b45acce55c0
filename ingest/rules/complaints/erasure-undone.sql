-- id: erasure_undone
-- violation_type: ERA-BACK
-- law: GDPR 17, 21(3) and 25
-- valid_from: 2018-05-25
-- why_en: Data whose erasure was confirmed must not be collected again from the same source.
-- why_nl: Gegevens waarvan de wissing is bevestigd, mogen niet opnieuw uit dezelfde bron worden verzameld.
-- reads: erasure_confirmed, seen_again
-- proves_en: The confirmation of the erasure and a later sighting of the record.
-- proves_nl: De bevestiging van de wissing en een latere waarneming van het profiel.
-- refutes_en: A sighting that was of another record, or of before the confirmation.
-- refutes_nl: Een waarneming van een ander profiel, of van voor de bevestiging.
-- LATE_en: Erasure was confirmed {first}; the data were seen again {second}, {days} later.
-- LATE_nl: De wissing is {first} bevestigd; de gegevens zijn {second} opnieuw gezien, {days} later.
-- POSSIBLY_LATE_en: Erasure was confirmed {first} and the data were seen {second}: the file does not settle which came first.
-- POSSIBLY_LATE_nl: De wissing is {first} bevestigd en de gegevens zijn {second} gezien: het dossier wijst niet uit wat eerst kwam.
-- ON_TIME_en: The data were seen {second}, no later than their erasure was confirmed, {first}, as far as the file shows.
-- ON_TIME_nl: De gegevens zijn {second} gezien, niet later dan de bevestigde wissing, {first}, voor zover het dossier laat zien.
insert into analyst.main.rule_results by name
select
	complaint_key, 'erasure_undone' as rule_id, 'ERA-BACK' as violation_type,
	verdict_of(seen_again_lower, seen_again_upper, erasure_confirmed_lower, erasure_confirmed_upper) as verdict,
	erasure_confirmed_upper as due_date, erasure_confirmed_lower as earliest_due_date,
	min_days_after(seen_again_lower, erasure_confirmed_upper) as min_days_late,
	max_days_after(seen_again_upper, erasure_confirmed_lower) as max_days_late, false as is_calendar_assumed,
	'erasure_confirmed' as first_fact, interval_text(erasure_confirmed_lower, erasure_confirmed_upper) as first_value,
	'seen_again' as second_fact, interval_text(seen_again_lower, seen_again_upper) as second_value,
from complaint_files
where erasure_confirmed_lower is not null and seen_again_lower is not null;
