-- id: offences
-- violation_type: CAT-CRIM
-- law: GDPR 10; NL: UAVG 31, 32 and 33
-- valid_from: 2018-05-25
-- why_en: Data on convictions and offences may be processed only under official control or where the law allows it.
-- why_nl: Gegevens over veroordelingen en strafbare feiten mogen alleen onder toezicht van de overheid worden verwerkt of als de wet het toestaat.
-- reads: data_category
-- proves_en: The record itself, or the answer that lists the kinds of data.
-- proves_nl: Het profiel zelf, of het antwoord dat de soorten gegevens noemt.
-- refutes_en: A law that allows this processing, or data that say nothing about an offence.
-- refutes_nl: Een wet die deze verwerking toestaat, of gegevens die niets over een strafbaar feit zeggen.
-- SHOWN_en: According to the file, the organisation holds data of this kind: {first}.
-- SHOWN_nl: Volgens het dossier heeft de organisatie gegevens van deze soort: {first}.
insert into analyst.main.rule_results by name
select
	complaint_key, 'offences' as rule_id, 'CAT-CRIM' as violation_type,
	'SHOWN' as verdict,
	'data_category' as first_fact, 'criminal_offence' as first_value,
from complaint_files
where list_contains(list_of(data_category), 'criminal_offence');
