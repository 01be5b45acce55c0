-- id: access_unanswered
-- violation_type: ACC-NONE
-- law: GDPR 12(3), 12(4) and 15; Regulation (EEC, Euratom) 1182/71, Article 3
-- valid_from: 2018-05-25
-- why_en: A request must be answered, even when nothing is held; a complaint after the last day without an answer on file shows that none came.
-- why_nl: Een verzoek moet worden beantwoord, ook als er niets is; een klacht na de laatste dag zonder antwoord in het dossier laat zien dat dat uitbleef.
-- reads: access_request, access_extension, access_extension_reasons, access_answer, access_answer_text, access_items_missing, recipients_answered, copy_received, refusal, refusal_reasons_given, refusal_remedies_named, identity_asked, identity_received
-- proves_en: Proof that the request was sent, and a complaint after the last day.
-- proves_nl: Bewijs dat het verzoek is verzonden, en een klacht van na de laatste dag.
-- refutes_en: Any answer, a refusal included: then it may be late, but it is an answer.
-- refutes_nl: Elk antwoord, ook een weigering: dat kan te laat zijn, maar het is een antwoord.
-- LATE_en: Access was requested {first} and the last day to answer was {due}. When the complaint came {second}, {days} later, the file showed no answer.
-- LATE_nl: Er is {first} om inzage gevraagd en de laatste dag voor een antwoord was {due}. Toen de klacht {second} kwam, {days} later, was er geen antwoord in het dossier.
-- POSSIBLY_LATE_en: Access was requested {first} and the file shows no answer. Whether the last day, {due}, had passed when the complaint came {second} is open.
-- POSSIBLY_LATE_nl: Er is {first} om inzage gevraagd en er is geen antwoord in het dossier. Of de laatste dag, {due}, voorbij was toen de klacht {second} kwam, is onzeker.
-- ON_TIME_en: Access was requested {first}. When the complaint came {second} there was still time to answer, until {due}, as far as the file shows.
-- ON_TIME_nl: Er is {first} om inzage gevraagd. Toen de klacht {second} kwam, was er voor zover het dossier laat zien nog tijd voor een antwoord, tot {due}.
insert into analyst.main.rule_results by name
select
	complaint_key, 'access_unanswered' as rule_id, 'ACC-NONE' as violation_type,
	verdict_of(end_lower, end_upper, due_lower, due_upper) as verdict,
	due_upper as due_date, due_lower as earliest_due_date,
	min_days_after(end_lower, due_upper) as min_days_late, max_days_after(end_upper, due_lower) as max_days_late, is_calendar_assumed,
	'access_request' as first_fact, interval_text(request_lower, request_upper) as first_value,
	end_fact as second_fact, interval_text(end_lower, end_upper) as second_value,
from request_clocks
where "right" = 'access' and not is_answer_dated and end_lower is not null;
