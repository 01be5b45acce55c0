-- id: parts_exceed_whole
-- law: GDPR 31 and 58(1)(a); Cal. Civ. Code 1798.99.85
-- valid_from: 2018-05-25
-- why_en: Of the requests that came in, no more can be granted or refused than came in.
-- why_nl: Van de verzoeken die binnenkomen, kunnen er niet meer zijn ingewilligd of afgewezen dan er zijn.
-- reads: filing_metrics
-- proves_en: The filing itself: the figures stand in it side by side.
-- proves_nl: Het stuk zelf: de cijfers staan er naast elkaar in.
-- refutes_en: A corrected filing, or requests of an earlier period among the answers, if the filing says so.
-- refutes_nl: Een gecorrigeerd stuk, of antwoorden op verzoeken uit een eerdere periode, als het stuk dat vermeldt.
insert into analyst.main.contradictions by name
select
	totals.vendor_id, 'parts_exceed_whole' as rule_id, filing_id,
	number_text(coalesce(whole, whole_upper)) as filed_value, number_text(coalesce(parts, parts_lower)) as observed_value,
	null as n_complaints,
	'The filing states ' || case when is_exact then '' else 'at most ' end || number_en(whole_upper) || ' ' || requests_en("right", whole_upper)
		|| ' received' || span_en(period_from, period_until) || case when kind <> '' then ' (“' || kind || '”)' else '' end || ', and '
		|| case when is_exact then concat_ws(
			', ', number_en(complied_full) || ' granted in full', number_en(complied_part) || ' granted in part', number_en(denied) || ' refused'
		) || ': together ' else 'granted or refused together at least ' end
		|| number_en(parts_lower) || '. That does not add up.' as reason_en,
	'Het stuk vermeldt ' || case when is_exact then '' else 'ten hoogste ' end || number_nl(whole_upper) || ' ' || requests_nl("right", whole_upper)
		|| ', ontvangen' || span_nl(period_from, period_until) || case when kind <> '' then ' (“' || kind || '”)' else '' end || ', en '
		|| case when is_exact then concat_ws(
			', ', number_nl(complied_full) || ' geheel ingewilligd', number_nl(complied_part) || ' deels ingewilligd', number_nl(denied) || ' afgewezen'
		) || ': samen ' else 'ingewilligd of afgewezen samen ten minste ' end
		|| number_nl(parts_lower) || '. Dat klopt rekenkundig niet.' as reason_nl,
	true as is_internal,
from request_totals as totals
join standing_filings using (filing_id)
where parts_lower > whole_upper;
