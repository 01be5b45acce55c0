-- id: identity_excessive
-- violation_type: RGT-ID
-- law: GDPR 12(2), 12(6), 5(1)(c) and 11; EDPB Guidelines 01/2022
-- valid_from: 2018-05-25
-- why_en: More proof of identity may be asked only where there is reasonable doubt about who asks, and no fact can say whether there was.
-- why_nl: Extra bewijs van identiteit mag alleen worden gevraagd bij redelijke twijfel over wie het verzoek doet, en of die er was kan geen feit zeggen.
-- reads: identity_document
-- proves_en: The message that demands the document, and how the organisation knew the person before.
-- proves_nl: Het bericht waarin om het document wordt gevraagd, en hoe de organisatie de betrokkene al kende.
-- refutes_en: A reasonable doubt that the organisation wrote down at the time.
-- refutes_nl: Redelijke twijfel die de organisatie destijds heeft vastgelegd.
-- POSSIBLY_SHOWN_en: As proof of identity the organisation demanded: {first}; whether it had reason to doubt who asked is for a person to judge.
-- POSSIBLY_SHOWN_nl: De organisatie eiste als bewijs van identiteit: {first}; of zij reden had om te twijfelen, moet een medewerker beoordelen.
-- NOT_SHOWN_en: As proof of identity the organisation demanded, as far as the file shows, no identity document: {first}.
-- NOT_SHOWN_nl: De organisatie eiste als bewijs van identiteit, voor zover het dossier laat zien, geen identiteitsbewijs: {first}.
insert into analyst.main.rule_results by name
select
	complaint_key, 'identity_excessive' as rule_id, 'RGT-ID' as violation_type,
	case identity_document when 'full_copy' then 'POSSIBLY_SHOWN' else 'NOT_SHOWN' end as verdict,
	'identity_document' as first_fact, identity_document as first_value,
from complaint_files
-- A redacted copy settles nothing: it may be too much, too.
where identity_document in ('full_copy', 'other_proof');
