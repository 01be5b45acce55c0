-- id: notice_none
-- violation_type: NOT-NONE
-- law: GDPR 14(1), (2) and (3), 12(1); Regulation (EEC, Euratom) 1182/71, Article 3
-- valid_from: 2018-05-25
-- why_en: A complaint after the last day for the notice, with no notice on file, shows that the person was not told.
-- why_nl: Een klacht van na de laatste dag voor de informatie, zonder informatie in het dossier, laat zien dat de betrokkene niets is verteld.
-- reads: collected, first_contact, first_disclosure, notice, notice_language, notice_items_missing
-- proves_en: When the data were obtained, used or disclosed, and a complaint after the last day; or the organisation saying that its website is enough.
-- proves_nl: Wanneer de gegevens zijn verkregen, gebruikt of verstrekt, en een klacht van na de laatste dag; of de organisatie die haar website genoeg noemt.
-- refutes_en: Proof that a notice was delivered, or an exception of Article 14(5) that the organisation documented and made public.
-- refutes_nl: Bewijs dat informatie is bezorgd, of een door de organisatie vastgelegde en openbaar gemaakte uitzondering van artikel 14, lid 5.
-- LATE_en: {first_name} {first}; the last day for a notice was {due}. When the complaint came {second}, {days} later, the file showed none.
-- LATE_nl: {first_name} {first}; de laatste dag voor informatie was {due}. Toen de klacht {second} kwam, {days} later, was die er niet in het dossier.
-- POSSIBLY_LATE_en: {first_name} {first}, and the file shows no notice. Whether the last day, {due}, had passed when the complaint came {second} is open.
-- POSSIBLY_LATE_nl: {first_name} {first}, en er is geen informatie in het dossier. Of de laatste dag, {due}, voorbij was toen de klacht {second} kwam, is onzeker.
-- ON_TIME_en: {first_name} {first}. When the complaint came {second} there was still time for a notice, until {due}, as far as the file shows.
-- ON_TIME_nl: {first_name} {first}. Toen de klacht {second} kwam, was er voor zover het dossier laat zien nog tijd voor informatie, tot {due}.
insert into analyst.main.rule_results by name
select
	complaint_key, 'notice_none' as rule_id, 'NOT-NONE' as violation_type,
	verdict_of(received_lower, received_upper, due_lower, due_upper) as verdict,
	due_upper as due_date, due_lower as earliest_due_date,
	min_days_after(received_lower, due_upper) as min_days_late, max_days_after(received_upper, due_lower) as max_days_late, is_calendar_assumed,
	start_fact as first_fact, start_value as first_value,
	'received' as second_fact, interval_text(received_lower, received_upper) as second_value,
from notice_clocks
where notice_lower is null and not is_notice_undated and received_lower is not null and due_lower is not null;
