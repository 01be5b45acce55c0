-- id: fewer_requests_than_complaints
-- law: GDPR 12(3) and 58(1)(a); Cal. Civ. Code 1798.99.85
-- valid_from: 2018-05-25
-- why_en: Whoever complains about a request has made one, so a log must hold at least those; zero is a claim as well.
-- why_nl: Wie over een verzoek klaagt, heeft er een gedaan; een overzicht bevat dus ten minste die. Ook nul is een opgave.
-- reads: filing_metrics, access_request, erasure_request, rectification_request, objection
-- proves_en: The log, and proof that the requests of that period were sent.
-- proves_nl: Het overzicht, en bewijs dat de verzoeken uit die periode zijn verzonden.
-- refutes_en: Requests that never arrived, or a log that counts one kind of request or one country alone.
-- refutes_nl: Verzoeken die nooit zijn aangekomen, of een overzicht van één soort verzoek of één land.
insert into analyst.main.contradictions by name
with filed as (
	select vendor_id, filing_id, "right", sum(whole) as n_stated, sum(whole_upper) as n_filed, bool_and(is_exact) as is_exact
	from request_totals
	group by all
	having count(*) = count(whole_upper)
),
compared as (
	select
		filed.vendor_id, filing_id, filed."right", n_stated, n_filed, is_exact, filings.period_from, filings.period_until,
		count(*) as n_complaints,
	from filed
	join standing_filings as filings using (filing_id)
	join filed_requests as requests on requests.vendor_id = filed.vendor_id and requests."right" = filed."right"
		and requests.request_lower >= filings.period_from and requests.request_upper <= filings.period_until
		-- What a state of the US asks counts its own people.
		and (not starts_with(coalesce(filings.jurisdiction, ''), 'US') or requests.complainant_country = 'US')
	group by all
)
select
	vendor_id, 'fewer_requests_than_complaints' as rule_id, filing_id,
	number_text(coalesce(n_stated, n_filed)) as filed_value, number_text(n_complaints) as observed_value, n_complaints::integer as n_complaints,
	'The filing states ' || case when is_exact then '' else 'at most ' end || number_en(n_filed) || ' ' || requests_en("right", n_filed) || ' received'
		|| span_en(period_from, period_until) || '. Such a request in that period is stated in ' || complaints_en(n_complaints)
		|| '. That does not add up.' as reason_en,
	'Het stuk vermeldt ' || case when is_exact then '' else 'ten hoogste ' end || number_nl(n_filed) || ' ' || requests_nl("right", n_filed) || ', ontvangen'
		|| span_nl(period_from, period_until) || '. Zo’n verzoek in die periode staat in ' || complaints_nl(n_complaints)
		|| '. Dat is niet met elkaar te rijmen.' as reason_nl,
	false as is_internal,
from compared
where n_complaints > n_filed;
