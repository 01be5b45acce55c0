-- id: notices_below_people
-- violation_type: NOT-NONE
-- law: GDPR 14 and 5(2)
-- valid_from: 2018-05-25
-- why_en: Who was not sent a notice was not told in person; where most people were not, the exception of Article 14(5) must carry that.
-- why_nl: Wie geen mededeling kreeg, is niet persoonlijk geïnformeerd; als dat voor de meesten geldt, moet de uitzondering van artikel 14, lid 5, dat dragen.
-- reads: filing_metrics
-- proves_en: The filing itself: the figures stand in it side by side.
-- proves_nl: Het stuk zelf: de cijfers staan er naast elkaar in.
-- refutes_en: Notices of earlier years that the filing leaves out, or a documented exception of Article 14(5).
-- refutes_nl: Mededelingen uit eerdere jaren die het stuk weglaat, of een vastgelegde uitzondering van artikel 14, lid 5.
insert into analyst.main.contradictions by name
with stated as (
	select
		vendor_id, filing_id, metric, any_value(value) as value, any_value(comparator) as comparator, any_value(lo) as lo, any_value(hi) as hi,
		any_value(lower) as lower, any_value(upper) as upper, count(*) as n_stated,
	from filing_figures
	where metric in ('notices_sent', 'persons_notified', 'records_eu', 'records_total')
	group by all
),
-- The larger of the two ways to count who was told, and the people of the Union where they are counted apart.
told as (
	select *, max(n_stated) over (partition by filing_id) as n_most
	from stated where metric in ('notices_sent', 'persons_notified')
	qualify row_number() over (partition by filing_id order by upper desc, metric) = 1
),
people as (
	select * from stated where metric in ('records_eu', 'records_total')
	qualify row_number() over (partition by filing_id order by metric) = 1
)
select
	told.vendor_id, 'notices_below_people' as rule_id, filing_id,
	figure_text(told.value, told.comparator, told.lo, told.hi) as filed_value,
	figure_text(people.value, people.comparator, people.lo, people.hi) as observed_value,
	null as n_complaints,
	'The filing states ' || figure_en(told.value, told.comparator, told.lo, told.hi)
		|| case told.metric when 'notices_sent' then ' notices sent' else ' people informed' end || ' and '
		|| figure_en(people.value, people.comparator, people.lo, people.hi)
		|| case people.metric when 'records_eu' then ' people from the EU in the database' else ' people in the database' end
		|| '. That does not add up: fewer than half can have been informed that way.' as reason_en,
	'Het stuk vermeldt ' || figure_nl(told.value, told.comparator, told.lo, told.hi)
		|| case told.metric when 'notices_sent' then ' verzonden mededelingen' else ' geïnformeerde personen' end || ' en '
		|| figure_nl(people.value, people.comparator, people.lo, people.hi)
		|| case people.metric when 'records_eu' then ' personen uit de EU in de databank' else ' personen in de databank' end
		|| '. Dat is niet met elkaar te rijmen: zo kan minder dan de helft zijn geïnformeerd.' as reason_nl,
	true as is_internal,
from told
join people using (filing_id)
where told.n_most = 1 and people.n_stated = 1 and told.upper < 0.5 * people.lower;
