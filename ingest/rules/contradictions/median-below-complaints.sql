-- id: median_below_complaints
-- law: GDPR 12(3), 15 and 17; Cal. Civ. Code 1798.99.85
-- valid_from: 2018-05-25
-- why_en: At most half of all requests can take longer than the median, and all together no longer than the mean times their number.
-- why_nl: Hooguit de helft van alle verzoeken kan langer duren dan de mediaan, en samen niet langer dan het gemiddelde maal het aantal.
-- reads: filing_metrics, access_request, access_answer, refusal, erasure_request, erasure_answer, erasure_confirmed, rectification_request, rectification_answer
-- proves_en: The filing, and requests and answers of that period of which the day is known.
-- proves_nl: Het stuk, en verzoeken en antwoorden uit die periode waarvan de dag bekend is.
-- refutes_en: The list of requests and days behind the figure; complaints are no sample of all requests.
-- refutes_nl: De lijst van verzoeken en dagen achter het cijfer; klachten zijn geen steekproef van alle verzoeken.
insert into analyst.main.contradictions by name
with filed as (
	select vendor_id, filing_id, "right", metric, max(upper) as days_filed, bool_and(is_exact) as is_exact
	from request_figures
	where metric in ('median_days', 'mean_days')
	group by all
	having bool_and(is_settled)
),
-- Figures that do not add up themselves give no number of requests to reckon with.
numbers as (
	select filing_id, "right", sum(whole_upper) as n_requests
	from request_totals
	group by all
	having count(*) = count(whole_upper) and not bool_or(coalesce(parts_lower > whole_upper, false))
),
-- Known to the day alone; where no answer is stated, the wait up to the day of the complaint.
waits as (
	select
		*, answer_lower is null as is_open, (coalesce(answer_lower, received_lower) - request_lower)::double as days,
	from filed_requests
	where request_lower = request_upper and not is_answer_undated and "right" in ('access', 'erasure', 'rectification')
		and coalesce(answer_lower, received_lower) = coalesce(answer_upper, received_upper)
		and coalesce(answer_lower, received_lower) >= request_lower
),
compared as (
	select
		filed.vendor_id, filing_id, filed."right", metric, days_filed, filed.is_exact, filings.period_from, filings.period_until, n_requests,
		count(*) as n_complaints, count(*) filter (is_open) as n_open,
		median(days) as days_median, avg(days) as days_mean,
		count(*) filter (not is_open and days > days_filed) as n_longer,
		sum(days) filter (not is_open) as days_together,
	from filed
	join standing_filings as filings using (filing_id)
	join waits on waits.vendor_id = filed.vendor_id and waits."right" = filed."right"
		and waits.request_lower between filings.period_from and filings.period_until
		and (not starts_with(coalesce(filings.jurisdiction, ''), 'US') or waits.complainant_country = 'US')
	left join numbers on numbers.filing_id = filed.filing_id and numbers."right" = filed."right"
	group by all
),
judged as (
	select
		*,
		coalesce(case metric when 'median_days' then n_longer > n_requests / 2 else days_together > days_filed * n_requests end, false) as is_certain,
		round(case metric when 'median_days' then days_median else days_mean end, 1) as days_observed,
		n_complaints >= 5 and days_filed <= 30 and days_observed > 31 as is_far,
	from compared
)
select
	vendor_id, 'median_below_complaints' as rule_id, filing_id,
	number_text(days_filed) as filed_value, number_text(days_observed) as observed_value, n_complaints::integer as n_complaints,
	'The filing states a ' || case metric when 'median_days' then 'median' else 'mean' end || ' of ' || case when is_exact then '' else 'at most ' end
		|| days_text_en(days_filed) || ' for ' || requests_en("right", 2) || span_en(period_from, period_until) || '. In ' || complaints_en(n_complaints)
		|| ' about such requests'
		|| case when n_open > 0 then ', ' || number_en(n_open) || ' of them without an answer on file and counted up to the day of the complaint,' else '' end
		|| ' it is ' || days_text_en(days_observed) || '. '
		|| case
			when is_certain and metric = 'median_days' then 'Of ' || number_en(n_requests) || ' requests in the filing at most '
				|| number_en(floor(n_requests / 2)) || ' can have been answered later than that; in ' || complaints_en(n_longer) || ' it was later. '
			when is_certain then 'All ' || number_en(n_requests) || ' requests in the filing can have taken at most ' || days_text_en(days_filed * n_requests)
				|| ' together; in the complaints alone answers took ' || days_text_en(days_together) || '. '
			else '' end
		|| 'That does not add up.' as reason_en,
	'Het stuk vermeldt ' || case metric when 'median_days' then 'een mediaan' else 'een gemiddelde' end || ' van ' || case when is_exact then '' else 'ten hoogste ' end
		|| days_text_nl(days_filed) || ' voor ' || requests_nl("right", 2) || span_nl(period_from, period_until) || '. In ' || complaints_nl(n_complaints)
		|| ' over zulke verzoeken'
		|| case when n_open > 0 then ', waarvan ' || number_nl(n_open) || ' zonder antwoord in het dossier en geteld tot de dag van de klacht,' else '' end
		|| ' is dat ' || days_text_nl(days_observed) || '. '
		|| case
			when is_certain and metric = 'median_days' then 'Van de ' || number_nl(n_requests) || ' verzoeken in het stuk kunnen er hooguit '
				|| number_nl(floor(n_requests / 2)) || ' later zijn beantwoord; in ' || complaints_nl(n_longer) || ' was het later. '
			when is_certain then 'Alle ' || number_nl(n_requests) || ' verzoeken in het stuk kunnen samen hooguit ' || days_text_nl(days_filed * n_requests)
				|| ' hebben geduurd; in de klachten alleen al duurden antwoorden ' || days_text_nl(days_together) || '. '
			else '' end
		|| 'Dat is niet met elkaar te rijmen.' as reason_nl,
	false as is_internal,
from judged
where is_certain or is_far;
