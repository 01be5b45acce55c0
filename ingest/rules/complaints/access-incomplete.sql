-- id: access_incomplete
-- violation_type: ACC-INCO
-- law: GDPR 15(1) and 15(3); CJEU C-487/21
-- valid_from: 2018-05-25
-- why_en: An answer must hold the data, a copy of them and the particulars of Article 15; a vague answer on source or recipients has a type of its own.
-- why_nl: Een antwoord moet de gegevens, een kopie daarvan en de onderdelen van artikel 15 bevatten; een vaag antwoord over herkomst of ontvangers telt apart.
-- reads: access_answer, copy_received, access_items_missing
-- proves_en: The answer itself, read against the items of Article 15, and what came with it.
-- proves_nl: Het antwoord zelf, gelegd naast de onderdelen van artikel 15, en wat erbij zat.
-- refutes_en: A later message with what was missing, or a person who asked for less than everything.
-- refutes_nl: Een later bericht met wat ontbrak, of een betrokkene die niet om alles had gevraagd.
-- SHOWN_en: Access was answered {first}, but without a copy of or particulars on: {second}.
-- SHOWN_nl: Op het inzageverzoek is {first} geantwoord, maar zonder kopie van of uitleg over: {second}.
-- NOT_SHOWN_en: Access was answered {first} with a copy, and nothing else that belongs here is stated as missing, as far as the file shows.
-- NOT_SHOWN_nl: Op het inzageverzoek is {first} geantwoord met een kopie; voor zover het dossier laat zien, ontbreekt er verder niets wat hier telt.
insert into analyst.main.rule_results by name
with files as (
	-- Source and recipients belong to ACC-SRC and ACC-RCP. Without a copy the person lacks the data themselves (15(3)).
	select
		complaint_key, access_answer_lower, access_answer_upper, copy_received, access_items_missing,
		list_filter(list_of(access_items_missing), lambda item: item not in ('source', 'recipients')) as items,
		list_sort(list_distinct(list_concat(items, case when copy_received = 'no' then ['personal_data'] end))) as lacking,
	from complaint_files
	where access_answer_lower is not null and (copy_received is not null or access_items_missing is not null)
)
select
	complaint_key, 'access_incomplete' as rule_id, 'ACC-INCO' as violation_type,
	case when len(lacking) > 0 then 'SHOWN' else 'NOT_SHOWN' end as verdict,
	'access_answer' as first_fact, interval_text(access_answer_lower, access_answer_upper) as first_value,
	case when len(lacking) > 0 then 'access_items_missing' else 'copy_received' end as second_fact,
	case when len(lacking) > 0 then array_to_string(lacking, '|') else copy_received end as second_value,
from files
where len(lacking) > 0 or (copy_received = 'yes' and access_items_missing is not null);
