-- id: visibility_bypassed
-- violation_type: LAW-VIS
-- law: GDPR 6(1)(f), 5(1)(a) and 25; CNIL SAN-2024-020
-- valid_from: 2018-05-25
-- why_en: Whoever limits who may see a detail does not expect others to take and sell it, so legitimate interest can not carry that.
-- why_nl: Wie beperkt wie een gegeven mag zien, verwacht niet dat anderen het overnemen en verkopen; een gerechtvaardigd belang kan dat niet dragen.
-- reads: source_visibility
-- proves_en: The setting at the source on the day of collection, and the detail at the organisation.
-- proves_nl: De instelling bij de bron op de dag van verzamelen, en het gegeven bij de organisatie.
-- refutes_en: A setting that was open to everyone at the time, or another source with the same detail.
-- refutes_nl: Een instelling die toen voor iedereen open stond, of een andere bron met hetzelfde gegeven.
-- SHOWN_en: At the source the person had limited who could see the data to {first}; the organisation has them all the same.
-- SHOWN_nl: Bij de bron had de betrokkene de gegevens alleen zichtbaar gemaakt voor {first}; de organisatie heeft ze toch.
-- NOT_SHOWN_en: The data were visible at the source to {first}, as far as the file shows.
-- NOT_SHOWN_nl: De gegevens waren bij de bron zichtbaar voor {first}, voor zover het dossier laat zien.
insert into analyst.main.rule_results by name
select
	complaint_key, 'visibility_bypassed' as rule_id, 'LAW-VIS' as violation_type,
	case when source_visibility in ('only_me', 'first_degree', 'first_second_degree', 'private_account') then 'SHOWN' else 'NOT_SHOWN' end
		as verdict,
	'source_visibility' as first_fact, source_visibility as first_value,
from complaint_files
where source_visibility <> 'unknown';
