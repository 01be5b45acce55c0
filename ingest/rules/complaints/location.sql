-- id: location
-- violation_type: CAT-LOC
-- law: GDPR 5(1)(c) and 6; Directive 2002/58/EC, Article 9 (operators alone)
-- valid_from: 2018-05-25
-- why_en: Places over time show how someone lives; a single place does not, and no fact says how many were put together.
-- why_nl: Plaatsen over een langere tijd laten zien hoe iemand leeft; één plaats doet dat niet, en geen feit zegt hoeveel er zijn samengevoegd.
-- reads: data_category
-- proves_en: The places and times that the organisation holds about the person.
-- proves_nl: De plaatsen en tijden die de organisatie over de betrokkene heeft.
-- refutes_en: A single place, or places too coarse to follow someone.
-- refutes_nl: Eén enkele plaats, of plaatsen die te grof zijn om iemand te volgen.
-- POSSIBLY_SHOWN_en: According to the file, the organisation holds data of this kind: {first}. Whether places were put together into a profile is for a person to judge.
-- POSSIBLY_SHOWN_nl: Volgens het dossier heeft de organisatie gegevens van deze soort: {first}. Of plaatsen tot een profiel zijn samengevoegd, moet een medewerker beoordelen.
insert into analyst.main.rule_results by name
select
	complaint_key, 'location' as rule_id, 'CAT-LOC' as violation_type,
	'POSSIBLY_SHOWN' as verdict,
	'data_category' as first_fact, 'location' as first_value,
from complaint_files
where list_contains(list_of(data_category), 'location');
