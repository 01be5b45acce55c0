-- id: special_category
-- violation_type: CAT-SPEC
-- law: GDPR 9(1) and 9(2); NL: UAVG 22
-- valid_from: 2018-05-25
-- why_en: Data on health, beliefs, origin and the like may not be processed unless one of the exceptions of Article 9(2) applies.
-- why_nl: Gegevens over gezondheid, overtuiging, afkomst en dergelijke mogen niet worden verwerkt, tenzij een uitzondering van artikel 9, lid 2, geldt.
-- reads: data_category
-- proves_en: The record itself, or the answer that lists the kinds of data.
-- proves_nl: Het profiel zelf, of het antwoord dat de soorten gegevens noemt.
-- refutes_en: Explicit consent, data that the person manifestly made public, or another exception of Article 9(2).
-- refutes_nl: Uitdrukkelijke toestemming, gegevens die de betrokkene kennelijk zelf openbaar maakte, of een andere uitzondering van artikel 9, lid 2.
-- SHOWN_en: According to the file, the organisation holds special-category data: {first}.
-- SHOWN_nl: Volgens het dossier heeft de organisatie bijzondere persoonsgegevens: {first}.
insert into analyst.main.rule_results by name
with files as (
	select complaint_key, list_sort(list_filter(list_of(data_category), lambda kind: kind in (
		'ethnicity', 'political_opinion', 'religion_or_belief', 'union_membership', 'genetic', 'biometric', 'health', 'sex_life_or_orientation'
	))) as kinds,
	from complaint_files
	where data_category is not null
)
select
	complaint_key, 'special_category' as rule_id, 'CAT-SPEC' as violation_type,
	'SHOWN' as verdict,
	'data_category' as first_fact, array_to_string(kinds, '|') as first_value,
from files
where len(kinds) > 0;
