-- id: registration_missing
-- violation_type: GOV-REG
-- law: Cal. Civ. Code 1798.99.82; 9 V.S.A. 2446
-- valid_from: 2018-05-25
-- why_en: Some states of the US want data brokers in a public register each year.
-- why_nl: Sommige staten van de VS willen datahandelaren elk jaar in een openbaar register.
-- reads: filings
-- proves_en: A registration that was due, and no entry in the register.
-- proves_nl: Een registratie die moest, en geen vermelding in het register.
-- refutes_en: The entry, or a year in which the vendor was no broker under that law.
-- refutes_nl: De vermelding, of een jaar waarin de aanbieder volgens die wet geen handelaar was.
-- LATE_en: {first} was due on {due} and had not come {second}, {days} later.
-- LATE_nl: {first} moest er op {due} zijn en was er {second} niet, {days} later.
insert into analyst.main.vendor_results by name
select
	vendor_id, 'registration_missing' as rule_id, 'GOV-REG' as violation_type, 'LATE' as verdict, due_date,
	(coalesce(received_date, $as_of::date) - due_date)::integer as min_days_late,
	coalesce(document_reference, filing_id) as first_en, first_en as first_nl,
	coalesce(received_date, $as_of::date) as second_date,
	filing_id,
from analyst.main.filings
where filing_type in ('CA-REG', 'VT-REG') and received_date is null and due_date < $as_of::date;
