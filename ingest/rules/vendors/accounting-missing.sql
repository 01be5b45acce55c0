-- id: accounting_missing
-- violation_type: GOV-DOC
-- law: GDPR 5(2), 30, 35 and 6(1)(f)
-- valid_from: 2018-05-25
-- why_en: A controller must be able to show its record, its impact assessment and its balancing test when the authority asks.
-- why_nl: Een verwerkingsverantwoordelijke moet register, effectbeoordeling en belangenafweging kunnen tonen als de toezichthouder daarom vraagt.
-- reads: filings
-- proves_en: The authority's letter with its date, and no document in the file.
-- proves_nl: De brief van de toezichthouder met de datum, en geen document in het dossier.
-- refutes_en: The document itself, or proof that it was sent in time.
-- refutes_nl: Het document zelf, of bewijs dat het op tijd is gestuurd.
-- LATE_en: {first} was due on {due} and had not come {second}, {days} later.
-- LATE_nl: {first} moest er op {due} zijn en was er {second} niet, {days} later.
insert into analyst.main.vendor_results by name
select
	vendor_id, 'accounting_missing' as rule_id, 'GOV-DOC' as violation_type, 'LATE' as verdict, due_date,
	(coalesce(received_date, $as_of::date) - due_date)::integer as min_days_late,
	coalesce(document_reference, filing_id) as first_en, first_en as first_nl,
	coalesce(received_date, $as_of::date) as second_date,
	filing_id,
from analyst.main.filings
where filing_type in ('ART30', 'LIA', 'DPIA') and requested_date is not null and received_date is null and due_date < $as_of::date;
