-- id: representative_missing
-- violation_type: GOV-REP
-- law: GDPR 27
-- valid_from: 2018-05-25
-- why_en: A vendor outside the Union that falls under the GDPR must name a representative there.
-- why_nl: Een aanbieder buiten de Unie die onder de AVG valt, moet daar een vertegenwoordiger aanwijzen.
-- reads: filings
-- proves_en: A seat outside the Union, and no mandate after the authority asked for it.
-- proves_nl: Een zetel buiten de Unie, en geen machtiging nadat de toezichthouder daarom vroeg.
-- refutes_en: A mandate, an establishment in the Union, or a position that the GDPR does not apply.
-- refutes_nl: Een machtiging, een vestiging in de Unie, of een standpunt dat de AVG niet geldt.
-- LATE_en: {first} was due on {due} and had not come {second}, {days} later.
-- LATE_nl: {first} moest er op {due} zijn en was er {second} niet, {days} later.
insert into analyst.main.vendor_results by name
select
	vendor_id, 'representative_missing' as rule_id, 'GOV-REP' as violation_type, 'LATE' as verdict, due_date,
	(coalesce(received_date, $as_of::date) - due_date)::integer as min_days_late,
	coalesce(document_reference, filing_id) as first_en, first_en as first_nl,
	coalesce(received_date, $as_of::date) as second_date,
	filing_id,
from analyst.main.filings
where filing_type = 'ART27' and requested_date is not null and received_date is null and due_date < $as_of::date
	and vendor_id in (
		-- The Union and the EEA.
		select vendor_id from analyst.main.vendors where country not in (
			'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT',
			'RO', 'SE', 'SI', 'SK', 'IS', 'LI', 'NO'
		)
	);
