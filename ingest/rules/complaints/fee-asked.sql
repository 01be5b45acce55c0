-- id: fee_asked
-- violation_type: RGT-FEE
-- law: GDPR 12(5)
-- valid_from: 2018-05-25
-- why_en: Requests are handled free of charge, unless they are manifestly unfounded or excessive, which the organisation must demonstrate.
-- why_nl: Verzoeken worden kosteloos behandeld, tenzij ze kennelijk ongegrond of buitensporig zijn; dat moet de organisatie aantonen.
-- reads: fee_asked
-- proves_en: The invoice, or the message that asks for money.
-- proves_nl: De factuur, of het bericht waarin om geld wordt gevraagd.
-- refutes_en: A request that is shown to be manifestly unfounded or excessive, or a fee for a further copy (Article 15(3)).
-- refutes_nl: Een verzoek dat aantoonbaar kennelijk ongegrond of buitensporig is, of een vergoeding voor een extra kopie (artikel 15, lid 3).
-- SHOWN_en: According to the file, the organisation asked money for handling the request.
-- SHOWN_nl: Volgens het dossier vroeg de organisatie geld voor de behandeling van het verzoek.
-- NOT_SHOWN_en: No money was asked for handling the request, as far as the file shows.
-- NOT_SHOWN_nl: Voor de behandeling van het verzoek is, voor zover het dossier laat zien, geen geld gevraagd.
insert into analyst.main.rule_results by name
select
	complaint_key, 'fee_asked' as rule_id, 'RGT-FEE' as violation_type,
	case fee_asked when 'yes' then 'SHOWN' else 'NOT_SHOWN' end as verdict,
	'fee_asked' as first_fact, fee_asked as first_value,
from complaint_files
where fee_asked is not null;
