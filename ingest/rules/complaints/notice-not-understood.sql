-- id: notice_not_understood
-- violation_type: NOT-UNCL
-- law: GDPR 12(1), 12(7) and 5(1)(a); CNIL SAN-2024-020
-- valid_from: 2018-05-25
-- why_en: A notice must be easy to understand; one in a language that is neither that of the complaint nor official where the person lives is not.
-- why_nl: Informatie moet begrijpelijk zijn; in een taal die niet die van de klacht is en ook geen officiële taal is waar de betrokkene woont, is zij dat niet.
-- reads: notice_language, language, complainant_country
-- proves_en: A copy of the notice, with the language of the complaint and the country where the person lives.
-- proves_nl: Een kopie van de informatie, met de taal van de klacht en het land waar de betrokkene woont.
-- refutes_en: The same notice in a language that the person knows, or proof that the person follows the language used.
-- refutes_nl: Dezelfde informatie in een taal die de betrokkene kent, of bewijs dat de betrokkene de gebruikte taal begrijpt.
-- SHOWN_en: The notice was in the language “{first}”, which is neither that of the complaint, “{second}”, nor official in the country where the person lives.
-- SHOWN_nl: De informatie was gesteld in de taal “{first}”. Dat is niet de taal van de klacht, “{second}”, en geen officiële taal van het land waar de betrokkene woont.
-- POSSIBLY_SHOWN_en: The notice was in the language “{first}”, which does not fit what the file says about the person, “{second}”; the file does not give both the language of the complaint and a country of residence with known languages.
-- POSSIBLY_SHOWN_nl: De informatie was gesteld in de taal “{first}”. Dat past niet bij wat het dossier over de betrokkene vermeldt, “{second}”; de taal van de klacht en een woonland met bekende talen staan er niet allebei in.
-- NOT_SHOWN_en: The notice was in the language “{first}”, which is that of the complaint or official where the person lives, as far as the file shows.
-- NOT_SHOWN_nl: De informatie was gesteld in de taal “{first}”; dat is, voor zover het dossier laat zien, de taal van de klacht of een officiële taal van het land waar de betrokkene woont.
insert into analyst.main.rule_results by name
with files as (
	-- Tags are compared by their first part: en-GB is en. "und" stands for an unknown language.
	select
		complaint_key, complainant_country,
		nullif(lower(split_part(notice_language, '-', 1)), 'und') as of_notice,
		nullif(lower(split_part(language, '-', 1)), 'und') as of_complaint,
	from complaint_files
	where notice_language is not null
)
select
	complaint_key, 'notice_not_understood' as rule_id, 'NOT-UNCL' as violation_type,
	case
		when official.language is not null or of_notice is not distinct from of_complaint then 'NOT_SHOWN'
		when of_complaint is not null and countries.country is not null then 'SHOWN'
		else 'POSSIBLY_SHOWN'
	end as verdict,
	'notice_language' as first_fact, of_notice as first_value,
	case when of_complaint is null then 'complainant_country' else 'language' end as second_fact, coalesce(of_complaint, complainant_country) as second_value,
from files
left join official_languages as official on official.country = complainant_country and official.language = of_notice
left join (select distinct country from official_languages) as countries on countries.country = complainant_country
where of_notice is not null and (of_complaint is not null or countries.country is not null);
