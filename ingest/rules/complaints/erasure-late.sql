-- id: erasure_late
-- violation_type: ERA-LATE
-- law: GDPR 12(3) and 17(1); Regulation (EEC, Euratom) 1182/71, Article 3
-- valid_from: 2018-05-25
-- why_en: An answer to a request for erasure must come within one month, or within three where that was said in time with reasons; silence is late as well.
-- why_nl: Een antwoord op een wisverzoek moet binnen één maand komen, of binnen drie maanden als dat op tijd en met redenen is gemeld; ook zwijgen is te laat.
-- reads: erasure_request, erasure_extension, erasure_answer, erasure_confirmed, erasure_refused, refusal, refusal_reasons_given, refusal_remedies_named, identity_asked, identity_received
-- proves_en: The day of the request and the day of the answer, or a complaint after the last day without an answer.
-- proves_nl: De dag van het verzoek en de dag van het antwoord, of een klacht van na de laatste dag zonder antwoord.
-- refutes_en: An answer within the period, or a valid extension of it.
-- refutes_nl: Een antwoord binnen de termijn, of een geldige verlenging daarvan.
-- LATE_en: Erasure was requested {first}; the last day to answer was {due}. {second_name} {second}, {days} later.
-- LATE_nl: Er is {first} om wissing gevraagd; de laatste dag voor een antwoord was {due}. {second_name} {second}, {days} later.
-- POSSIBLY_LATE_en: Erasure was requested {first}; the last day to answer was {due}. {second_name} {second}: the file does not settle whether that was late.
-- POSSIBLY_LATE_nl: Er is {first} om wissing gevraagd; de laatste dag voor een antwoord was {due}. {second_name} {second}: het dossier wijst niet uit of dat te laat was.
-- ON_TIME_en: Erasure was requested {first}; the last day to answer was {due}. {second_name} {second}, in time as far as the file shows.
-- ON_TIME_nl: Er is {first} om wissing gevraagd; de laatste dag voor een antwoord was {due}. {second_name} {second}, voor zover het dossier laat zien op tijd.
insert into analyst.main.rule_results by name
select
	complaint_key, 'erasure_late' as rule_id, 'ERA-LATE' as violation_type,
	verdict_of(end_lower, end_upper, due_lower, due_upper) as verdict,
	due_upper as due_date, due_lower as earliest_due_date,
	min_days_after(end_lower, due_upper) as min_days_late, max_days_after(end_upper, due_lower) as max_days_late, is_calendar_assumed,
	'erasure_request' as first_fact, interval_text(request_lower, request_upper) as first_value,
	end_fact as second_fact, interval_text(end_lower, end_upper) as second_value,
from request_clocks
where "right" = 'erasure' and end_lower is not null;
