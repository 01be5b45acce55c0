-- id: notice_late
-- violation_type: NOT-LATE
-- law: GDPR 14(3)(a), (b) and (c); Regulation (EEC, Euratom) 1182/71, Article 3; WP260 rev.01, paragraphs 27 and 28
-- valid_from: 2018-05-25
-- why_en: Whoever obtains data elsewhere must tell the person within one month, and no later than the first contact or disclosure.
-- why_nl: Wie gegevens elders verkrijgt, moet de betrokkene binnen één maand informeren, en uiterlijk bij het eerste contact of de eerste verstrekking.
-- reads: collected, first_contact, first_disclosure, notice
-- proves_en: When the data were obtained, first used or first shown to others, and when the notice came.
-- proves_nl: Wanneer de gegevens zijn verkregen, voor het eerst gebruikt of aan anderen getoond, en wanneer de informatie kwam.
-- refutes_en: A dated earlier notice to the same person, or an exception of Article 14(5) that the organisation documented.
-- refutes_nl: Eerdere gedateerde informatie aan dezelfde persoon, of een door de organisatie vastgelegde uitzondering van artikel 14, lid 5.
-- LATE_en: {first_name} {first}; the notice came {second}, {days} after the last day, {due}.
-- LATE_nl: {first_name} {first}; de informatie kwam {second}, {days} na de laatste dag, {due}.
-- POSSIBLY_LATE_en: {first_name} {first}; the notice came {second}, the last day was {due}: the file does not settle whether that was late.
-- POSSIBLY_LATE_nl: {first_name} {first}; de informatie kwam {second}, de laatste dag was {due}: het dossier wijst niet uit of dat te laat was.
-- ON_TIME_en: {first_name} {first}; the notice came {second}, by the last day, {due}, as far as the file shows.
-- ON_TIME_nl: {first_name} {first}; de informatie kwam {second}, voor zover het dossier laat zien uiterlijk op de laatste dag, {due}.
insert into analyst.main.rule_results by name
select
	complaint_key, 'notice_late' as rule_id, 'NOT-LATE' as violation_type,
	verdict_of(notice_lower, notice_upper, due_lower, due_upper) as verdict,
	due_upper as due_date, due_lower as earliest_due_date,
	min_days_after(notice_lower, due_upper) as min_days_late, max_days_after(notice_upper, due_lower) as max_days_late, is_calendar_assumed,
	start_fact as first_fact, start_value as first_value,
	'notice' as second_fact, interval_text(notice_lower, notice_upper) as second_value,
from notice_clocks
where notice_lower is not null and due_lower is not null;
