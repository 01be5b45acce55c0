-- id: refusal_unreasoned
-- violation_type: RGT-REAS
-- law: GDPR 12(4)
-- valid_from: 2018-05-25
-- why_en: Whoever refuses a request must say why, and point to the authority and to the court.
-- why_nl: Wie een verzoek afwijst, moet zeggen waarom en wijzen op de toezichthouder en de rechter.
-- reads: refusal, refusal_reasons_given, refusal_remedies_named
-- proves_en: The text of the refusal.
-- proves_nl: De tekst van de afwijzing.
-- refutes_en: Reasons, or the two remedies, in the refusal or in a message that came with it.
-- refutes_nl: Redenen, of de twee rechtsmiddelen, in de afwijzing of in een bericht daarbij.
-- SHOWN_en: The request was refused {second}; under “{first_name}” the file says no.
-- SHOWN_nl: Het verzoek is {second} afgewezen; bij “{first_name}” staat nee in het dossier.
-- NOT_SHOWN_en: The request was refused {second}, with reasons and the remedies named, as far as the file shows.
-- NOT_SHOWN_nl: Het verzoek is {second} afgewezen, voor zover het dossier laat zien met redenen en met de rechtsmiddelen.
insert into analyst.main.rule_results by name
select
	complaint_key, 'refusal_unreasoned' as rule_id, 'RGT-REAS' as violation_type,
	case when 'no' in (refusal_reasons_given, refusal_remedies_named) then 'SHOWN' else 'NOT_SHOWN' end as verdict,
	case when refusal_reasons_given = 'no' or refusal_remedies_named = 'yes' then 'refusal_reasons_given' else 'refusal_remedies_named' end as first_fact,
	case when 'no' in (refusal_reasons_given, refusal_remedies_named) then 'no' else 'yes' end as first_value,
	'refusal' as second_fact, interval_text(refusal_lower, refusal_upper) as second_value,
from complaint_files
where refusal_lower is not null
	and (refusal_reasons_given = 'no' or refusal_remedies_named = 'no' or (refusal_reasons_given = 'yes' and refusal_remedies_named = 'yes'));
