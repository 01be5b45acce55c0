-- id: consent_borrowed
-- violation_type: LAW-CONS
-- law: GDPR 4(11), 6(1)(a), 7 and recital 42
-- valid_from: 2018-05-25
-- why_en: Consent is given to a named organisation for a purpose; an organisation to which nobody gave it can not rely on it.
-- why_nl: Toestemming wordt aan een bepaalde organisatie gegeven voor een bepaald doel; wie haar niet kreeg, kan er geen beroep op doen.
-- reads: consent_given_to
-- proves_en: The consent that the organisation invokes, with the name of whoever asked for it.
-- proves_nl: De toestemming waarop de organisatie zich beroept, met de naam van wie erom vroeg.
-- refutes_en: A text of consent that named this organisation when it was given, or another legal basis for the same use.
-- refutes_nl: Een toestemmingstekst waarin deze organisatie destijds met naam stond, of een andere grondslag voor hetzelfde gebruik.
-- SHOWN_en: To whom was the consent given that the organisation invokes? According to the file: {first}.
-- SHOWN_nl: Aan wie is de toestemming gegeven waarop de organisatie zich beroept? Volgens het dossier: {first}.
-- NOT_SHOWN_en: The consent that the organisation invokes was given to the organisation itself, as far as the file shows.
-- NOT_SHOWN_nl: De toestemming waarop de organisatie zich beroept, is voor zover het dossier laat zien aan haarzelf gegeven.
insert into analyst.main.rule_results by name
select
	complaint_key, 'consent_borrowed' as rule_id, 'LAW-CONS' as violation_type,
	case consent_given_to when 'this_organisation' then 'NOT_SHOWN' else 'SHOWN' end as verdict,
	'consent_given_to' as first_fact, consent_given_to as first_value,
from complaint_files
where consent_given_to is not null;
