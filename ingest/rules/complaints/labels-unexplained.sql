-- id: labels_unexplained
-- violation_type: AI-PROF
-- law: GDPR 4(4), 13(2)(f), 14(2)(g), 15(1)(h) and 22
-- valid_from: 2018-05-25
-- why_en: Whoever gives people labels or scores must be able to say how it arrives at them.
-- why_nl: Wie mensen kenmerken of scores toekent, moet kunnen uitleggen hoe die tot stand komen.
-- reads: derived_labels, logic_explained
-- proves_en: The labels or scores on record, and a notice or an answer that says nothing about how they came about.
-- proves_nl: De vastgelegde kenmerken of scores, en informatie of een antwoord zonder uitleg hoe ze tot stand kwamen.
-- refutes_en: An explanation of the logic that reached the person.
-- refutes_nl: Een uitleg van de logica die de betrokkene heeft bereikt.
-- SHOWN_en: The organisation gave the person labels or scores and, according to the file, did not explain how it arrives at them.
-- SHOWN_nl: De organisatie kende de betrokkene kenmerken of scores toe en legde volgens het dossier niet uit hoe die tot stand komen.
-- POSSIBLY_SHOWN_en: The organisation gave the person labels or scores; the file does not say whether it explained how it arrives at them.
-- POSSIBLY_SHOWN_nl: De organisatie kende de betrokkene kenmerken of scores toe; het dossier zegt niet of zij uitlegde hoe die tot stand komen.
-- NOT_SHOWN_en: The person was given no labels or scores without an explanation, as far as the file shows.
-- NOT_SHOWN_nl: Aan de betrokkene zijn, voor zover het dossier laat zien, geen kenmerken of scores zonder uitleg toegekend.
insert into analyst.main.rule_results by name
select
	complaint_key, 'labels_unexplained' as rule_id, 'AI-PROF' as violation_type,
	case when derived_labels = 'no' or logic_explained = 'yes' then 'NOT_SHOWN' when logic_explained = 'no' then 'SHOWN' else 'POSSIBLY_SHOWN' end
		as verdict,
	'derived_labels' as first_fact, derived_labels as first_value,
	'logic_explained' as second_fact, logic_explained as second_value,
from complaint_files
where derived_labels is not null;
