-- id: authority_answered_late
-- violation_type: GOV-COOP
-- law: GDPR 31 and 58(1); 83(5)(e) for orders
-- valid_from: 2018-05-25
-- why_en: Whoever the authority asks must answer, and by the day that its letter names.
-- why_nl: Wie door de toezichthouder wordt gevraagd, moet antwoorden, en wel uiterlijk op de dag die de brief noemt.
-- reads: filings
-- proves_en: The authority's letter with the last day, and the day of the answer or none.
-- proves_nl: De brief van de toezichthouder met de laatste dag, en de dag van het antwoord of geen antwoord.
-- refutes_en: An extension that the authority granted, or proof that the answer came in time.
-- refutes_nl: Uitstel dat de toezichthouder verleende, of bewijs dat het antwoord op tijd kwam.
-- LATE_en: {first} was due on {due} and came {second}, {days} later.
-- LATE_nl: {first} moest er op {due} zijn en kwam {second}, {days} later.
insert into analyst.main.vendor_results by name
select
	vendor_id, 'authority_answered_late' as rule_id, 'GOV-COOP' as violation_type, 'LATE' as verdict, due_date,
	(received_date - due_date)::integer as min_days_late,
	coalesce(document_reference, filing_id) as first_en, first_en as first_nl,
	received_date as second_date,
	filing_id,
from analyst.main.filings
where requested_date is not null and received_date > due_date;
