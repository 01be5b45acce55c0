-- id: notices_claimed_on_time
-- violation_type: NOT-LATE
-- law: GDPR 14(3)
-- valid_from: 2018-05-25
-- why_en: A vendor that says people are told at once or within a month is held to that by complaints of which the days are known.
-- why_nl: Een aanbieder die zegt dat mensen meteen of binnen een maand worden geïnformeerd, wordt daaraan gehouden door klachten waarvan de dagen bekend zijn.
-- reads: assertions (notice_practice), notices that are computed as late or missing
-- proves_en: What the vendor says about informing people, and the days of collection and notice in complaints.
-- proves_nl: Wat de aanbieder zegt over het informeren van betrokkenen, en de dagen van verzamelen en informeren in klachten.
-- refutes_en: Dated notices to those complainants, or a change of practice before or after them.
-- refutes_nl: Gedateerde mededelingen aan deze klagers, of een andere werkwijze ervoor of erna.
insert into analyst.main.contradictions by name
-- No item or figure of a filing says when notices go out: only what the vendor states about its practice does, in these two words.
with claimed as (
	select entity_id as vendor_id, value, min(from_date) as from_date, max(until_date_upper) as until_date
	from own_statements
	where attribute = 'notice_practice' and value in ('at_collection', 'within_one_month') and coalesce(comparator, '=') = '='
	group by all
),
late as (
	select complaints.vendor_id, complaints.received_date, count(*) as n_complaints
	from analyst.main.rule_results as results
	join analyst.main.complaints as complaints using (complaint_key)
	where results.violation_type in ('NOT-LATE', 'NOT-NONE') and results.verdict = 'LATE' and is_in_scope is not false
		and complaints.vendor_id in (select vendor_id from claimed)
	group by all
),
compared as (
	select claimed.vendor_id, value, sum(n_complaints) as n_complaints
	from claimed
	join late on late.vendor_id = claimed.vendor_id
		and late.received_date between coalesce(from_date, late.received_date) and coalesce(until_date, late.received_date)
	group by all
	having sum(n_complaints) >= 3
)
select
	vendor_id, 'notices_claimed_on_time' as rule_id, null as filing_id, value as filed_value, number_text(n_complaints) as observed_value,
	n_complaints::integer as n_complaints,
	'The vendor states that people are informed ' || case value when 'at_collection' then 'when their data are collected' else 'within one month' end
		|| '. Computed from their dates, ' || complaints_en(n_complaints) || ' show a notice that came late or not at all. That does not add up.'
		as reason_en,
	'De aanbieder vermeldt dat mensen ' || case value when 'at_collection' then 'bij het verzamelen' else 'binnen één maand' end
		|| ' worden geïnformeerd. Volgens de datums in ' || complaints_nl(n_complaints)
		|| ' kwam die informatie te laat of niet. Dat is niet met elkaar te rijmen.' as reason_nl,
	false as is_internal,
from compared;
