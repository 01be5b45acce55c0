-- id: rectification_late
-- violation_type: RCT-REF
-- law: GDPR 5(1)(d), 12(3) and 16; Regulation (EEC, Euratom) 1182/71, Article 3
-- valid_from: 2018-05-25
-- why_en: A request for correction must be answered within one month; whether the data were wrong is for a person to judge.
-- why_nl: Een rectificatieverzoek moet binnen één maand worden beantwoord; of de gegevens onjuist waren, moet een medewerker beoordelen.
-- reads: rectification_request, rectification_answer
-- proves_en: The request, no answer in time, and proof that the data were wrong.
-- proves_nl: Het verzoek, geen tijdig antwoord, en bewijs dat de gegevens onjuist waren.
-- refutes_en: An answer in time, or data that were right.
-- refutes_nl: Een tijdig antwoord, of gegevens die juist waren.
-- POSSIBLY_LATE_en: Correction was requested {first}; the last day to answer was {due}. {second_name} {second}. Whether the data were wrong, a person must judge.
-- POSSIBLY_LATE_nl: Er is {first} om rectificatie gevraagd; de laatste dag voor een antwoord was {due}. {second_name} {second}. Of de gegevens onjuist waren, moet een medewerker beoordelen.
-- ON_TIME_en: Correction was requested {first}; the last day to answer was {due}. {second_name} {second}, in time as far as the file shows.
-- ON_TIME_nl: Er is {first} om rectificatie gevraagd; de laatste dag voor een antwoord was {due}. {second_name} {second}, voor zover het dossier laat zien op tijd.
insert into analyst.main.rule_results by name
select
	complaint_key, 'rectification_late' as rule_id, 'RCT-REF' as violation_type,
	-- Lateness alone does not show that the data were wrong.
	case when end_upper <= due_lower then 'ON_TIME' else 'POSSIBLY_LATE' end as verdict,
	due_upper as due_date, due_lower as earliest_due_date,
	min_days_after(end_lower, due_upper) as min_days_late, max_days_after(end_upper, due_lower) as max_days_late, is_calendar_assumed,
	'rectification_request' as first_fact, interval_text(request_lower, request_upper) as first_value,
	end_fact as second_fact, interval_text(end_lower, end_upper) as second_value,
from request_clocks
where "right" = 'rectification' and end_lower is not null;
