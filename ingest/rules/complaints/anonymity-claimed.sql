-- id: anonymity_claimed
-- violation_type: AI-PSEU
-- law: GDPR 4(1), 4(5), 5(1)(a) and recital 26; CJEU C-413/23 P
-- valid_from: 2018-05-25
-- why_en: Data that whoever holds them can lead back to a person are not anonymous, so calling them that misleads.
-- why_nl: Gegevens die de houder tot een persoon kan herleiden, zijn niet anoniem; ze zo noemen misleidt.
-- reads: anonymity_claimed, source_link_kept
-- proves_en: The claim, and a link or key at the organisation that leads back to the person.
-- proves_nl: De bewering, en een koppeling of sleutel bij de organisatie die naar de betrokkene leidt.
-- refutes_en: Proof that the link was destroyed, or that only others hold it and the organisation can not get it.
-- refutes_nl: Bewijs dat de koppeling is vernietigd, of dat alleen anderen haar hebben en de organisatie er niet bij kan.
-- SHOWN_en: The organisation says that the data are anonymous, but according to the file they still hold a link that leads back to the person.
-- SHOWN_nl: De organisatie zegt dat de gegevens anoniem zijn, maar volgens het dossier bevatten ze nog een koppeling die naar de betrokkene leidt.
-- NOT_SHOWN_en: The organisation does not call data anonymous that still hold a link to the person, as far as the file shows.
-- NOT_SHOWN_nl: De organisatie noemt, voor zover het dossier laat zien, geen gegevens anoniem die nog een koppeling met de betrokkene bevatten.
insert into analyst.main.rule_results by name
select
	complaint_key, 'anonymity_claimed' as rule_id, 'AI-PSEU' as violation_type,
	case when anonymity_claimed = 'yes' and source_link_kept = 'yes' then 'SHOWN' else 'NOT_SHOWN' end as verdict,
	'anonymity_claimed' as first_fact, anonymity_claimed as first_value,
	'source_link_kept' as second_fact, source_link_kept as second_value,
from complaint_files
where anonymity_claimed = 'no' or (anonymity_claimed = 'yes' and source_link_kept is not null);
