-- id: parts_below_whole
-- law: GDPR 31 and 58(1)(a); Cal. Civ. Code 1798.99.85
-- valid_from: 2018-05-25
-- why_en: Each request is granted, granted in part or refused; what is in none of the three is unaccounted for.
-- why_nl: Elk verzoek is geheel of deels ingewilligd of afgewezen; wat nergens onder valt, is niet verantwoord.
-- reads: filing_metrics
-- proves_en: The filing itself: the figures stand in it side by side.
-- proves_nl: Het stuk zelf: de cijfers staan er naast elkaar in.
-- refutes_en: A corrected filing, or a statement of how many requests were still open at the end of the period.
-- refutes_nl: Een gecorrigeerd stuk, of een opgave van het aantal verzoeken dat aan het einde van de periode nog openstond.
insert into analyst.main.contradictions by name
select
	totals.vendor_id, 'parts_below_whole' as rule_id, filing_id,
	number_text(coalesce(whole, whole_lower)) as filed_value, number_text(coalesce(parts, parts_upper)) as observed_value,
	null as n_complaints,
	'The filing states ' || case when is_exact then '' else 'at least ' end || number_en(whole_lower) || ' ' || requests_en("right", whole_lower)
		|| ' received' || span_en(period_from, period_until) || case when kind <> '' then ' (“' || kind || '”)' else '' end || ', and '
		|| case when is_exact then number_en(complied_full) || ' granted in full, ' || number_en(complied_part) || ' granted in part, '
			|| number_en(denied) || ' refused: together ' else 'granted or refused together at most ' end
		|| number_en(parts_upper) || '. That does not add up: ' || case when is_exact then '' else 'at least ' end
		|| number_en(whole_lower - parts_upper) || ' unaccounted for.' as reason_en,
	'Het stuk vermeldt ' || case when is_exact then '' else 'ten minste ' end || number_nl(whole_lower) || ' ' || requests_nl("right", whole_lower)
		|| ', ontvangen' || span_nl(period_from, period_until) || case when kind <> '' then ' (“' || kind || '”)' else '' end || ', en '
		|| case when is_exact then number_nl(complied_full) || ' geheel ingewilligd, ' || number_nl(complied_part) || ' deels ingewilligd, '
			|| number_nl(denied) || ' afgewezen: samen ' else 'ingewilligd of afgewezen samen ten hoogste ' end
		|| number_nl(parts_upper) || '. Dat klopt rekenkundig niet: ' || case when is_exact then '' else 'ten minste ' end
		|| number_nl(whole_lower - parts_upper) || ' niet verantwoord.' as reason_nl,
	true as is_internal,
from request_totals as totals
join standing_filings using (filing_id)
where parts_upper < whole_lower;
