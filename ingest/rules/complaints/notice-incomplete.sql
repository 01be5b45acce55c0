-- id: notice_incomplete
-- violation_type: NOT-INCO
-- law: GDPR 14(1) and 14(2)
-- valid_from: 2018-05-25
-- why_en: Article 14 lists what a notice must say, the source of the data among it; a notice that leaves out an item is incomplete.
-- why_nl: Artikel 14 noemt wat de informatie moet bevatten, ook de herkomst van de gegevens; zonder een van die onderdelen is zij onvolledig.
-- reads: notice_items_missing
-- proves_en: A copy of the notice, read against the thirteen items of Article 14.
-- proves_nl: Een kopie van de informatie, gelegd naast de dertien onderdelen van artikel 14.
-- refutes_en: The missing item in another layer or message that reached the person in time, or an item that does not apply.
-- refutes_nl: Het ontbrekende onderdeel in een andere laag of een ander bericht dat de betrokkene op tijd bereikte, of een onderdeel dat niet van toepassing is.
-- SHOWN_en: According to the file, the notice leaves out: {first}.
-- SHOWN_nl: Volgens het dossier ontbreekt in de informatie: {first}.
insert into analyst.main.rule_results by name
select
	complaint_key, 'notice_incomplete' as rule_id, 'NOT-INCO' as violation_type,
	'SHOWN' as verdict,
	'notice_items_missing' as first_fact, notice_items_missing as first_value,
from complaint_files
where notice_items_missing is not null;
