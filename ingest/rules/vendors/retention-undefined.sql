-- id: retention_undefined
-- violation_type: RET-UNDF
-- law: GDPR 5(1)(e), 14(2)(a) and 30(1)(f)
-- valid_from: 2018-05-25
-- why_en: A schedule without a period, or one without end, sets no limit at all.
-- why_nl: Een schema zonder termijn, of zonder einde, stelt geen enkele grens.
-- reads: filing_retention
-- proves_en: The schedule itself: a kind of data without a period, or kept without limit.
-- proves_nl: Het schema zelf: een soort gegevens zonder termijn, of zonder grens bewaard.
-- refutes_en: A later version of the schedule with a period, for the time after it.
-- refutes_nl: Een latere versie van het schema met een termijn, voor de tijd daarna.
-- SHOWN_en: The vendor's own schedule, {first}, sets no period for {second}.
-- SHOWN_nl: Het eigen schema van de aanbieder, {first}, noemt geen termijn voor {second}.
insert into analyst.main.vendor_results by name
select
	filings.vendor_id, 'retention_undefined' as rule_id, 'RET-UNDF' as violation_type, 'SHOWN' as verdict,
	coalesce(filings.document_reference, filings.filing_id) as first_en, first_en as first_nl,
	string_agg('“' || label_en || '”', ', ' order by label_en) as second_en, string_agg('“' || label_nl || '”', ', ' order by label_nl) as second_nl,
	filings.filing_id,
from analyst.main.filing_retention as retention
join analyst.main.filings as filings using (filing_id)
join analyst.main.fact_values as kinds on kinds.fact = 'data_category' and kinds.code = retention.data_category
where coalesce(period_iso8601, 'unlimited') = 'unlimited'
group by filings.vendor_id, filings.filing_id, filings.document_reference;
