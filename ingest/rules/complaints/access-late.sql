-- id: access_late
-- violation_type: ACC-LATE
-- law: GDPR 12(3) and 15; Regulation (EEC, Euratom) 1182/71, Article 3
-- valid_from: 2018-05-25
-- why_en: An answer must come within one month of the request, or within three where the organisation said so in time and gave reasons.
-- why_nl: Een antwoord moet binnen één maand na het verzoek komen, of binnen drie maanden als dat op tijd en met redenen is gemeld.
-- reads: access_request, access_extension, access_extension_reasons, access_answer, refusal, identity_asked, identity_received
-- proves_en: The day of the request and the day of the answer, with proof of sending.
-- proves_nl: De dag van het verzoek en de dag van het antwoord, met bewijs van verzending.
-- refutes_en: A message within the first month that extended the period with reasons, or a reasonable check of identity.
-- refutes_nl: Een bericht binnen de eerste maand dat de termijn met redenen verlengde, of een redelijke identiteitscontrole.
-- LATE_en: Access was requested {first} and answered {second}, {days} after the last day, {due}.
-- LATE_nl: Er is {first} om inzage gevraagd; het antwoord kwam {second}, {days} na de laatste dag, {due}.
-- POSSIBLY_LATE_en: Access was requested {first} and answered {second}; the last day was {due}, so the file does not settle whether that was late.
-- POSSIBLY_LATE_nl: Er is {first} om inzage gevraagd; het antwoord kwam {second}; de laatste dag was {due}, zodat het dossier niet uitwijst of dat te laat was.
-- ON_TIME_en: Access was requested {first} and answered {second}, by the last day, {due}, as far as the file shows.
-- ON_TIME_nl: Er is {first} om inzage gevraagd; het antwoord kwam {second}, voor zover het dossier laat zien uiterlijk op de laatste dag, {due}.
insert into analyst.main.rule_results by name
select
	complaint_key, 'access_late' as rule_id, 'ACC-LATE' as violation_type,
	verdict_of(end_lower, end_upper, due_lower, due_upper) as verdict,
	due_upper as due_date, due_lower as earliest_due_date,
	min_days_after(end_lower, due_upper) as min_days_late, max_days_after(end_upper, due_lower) as max_days_late, is_calendar_assumed,
	'access_request' as first_fact, interval_text(request_lower, request_upper) as first_value,
	end_fact as second_fact, interval_text(end_lower, end_upper) as second_value,
from request_clocks
where "right" = 'access' and is_answer_dated;
