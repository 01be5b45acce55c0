-- id: minors_denied
-- violation_type: CAT-CHLD
-- law: GDPR 6(1)(f) and 8, recital 38; Cal. Civ. Code 1798.99.82; 9 V.S.A. 2446
-- valid_from: 2018-05-25
-- why_en: A vendor that states it holds no data on minors, while children complain, does not know its own database.
-- why_nl: Een aanbieder die opgeeft geen gegevens van minderjarigen te hebben terwijl kinderen klagen, kent zijn eigen databank niet.
-- reads: filing_items (minors_held), age_at_collection, collected
-- proves_en: The filing, the age of the person when the data were collected, and that they were held in the period of the filing.
-- proves_nl: Het stuk, de leeftijd van de betrokkene bij het verzamelen, en dat de gegevens in de periode van het stuk aanwezig waren.
-- refutes_en: Data that were obtained or erased outside that period, or another age.
-- refutes_nl: Gegevens die buiten die periode zijn verkregen of gewist, of een andere leeftijd.
insert into analyst.main.contradictions by name
with denied as (
	select distinct filings.vendor_id, filing_id, lower(value) as value, period_from, period_until, spoken_from, spoken_until
	from analyst.main.filing_items
	join standing_filings as filings using (filing_id)
	where item = 'minors_held' and lower(value) = 'no'
),
minors as (
	select
		vendor_id, complaint_key, received_lower, received_upper, try_cast(ages.only_value as integer) as age,
		collected.lower as collected_lower, collected.upper as collected_upper,
	from filed_facts as ages
	join filed_complaints using (complaint_key)
	left join filed_facts as collected on collected.complaint_key = ages.complaint_key and collected.fact = 'collected'
	where ages.fact = 'age_at_collection' and age < 18
),
-- Held in the period, and by somebody who was still a minor then: collected by its end, complained about from its start on; where the day of
-- collection is not stated, the complaint itself came within the period. A filing without any day speaks of every day.
compared as (
	select denied.vendor_id, filing_id, value, period_from, period_until, count(*) as n_complaints, min(age) as age_lower, max(age) as age_upper
	from denied
	join minors on minors.vendor_id = denied.vendor_id
		and coalesce(received_lower >= spoken_from, spoken_from is null)
		and coalesce(coalesce(collected_upper, received_upper) <= spoken_until, spoken_until is null)
		and coalesce(collected_lower + to_years(17 - age) >= spoken_from, true)
	group by all
)
select
	vendor_id, 'minors_denied' as rule_id, filing_id, value as filed_value,
	age_lower || case when age_upper > age_lower then '-' || age_upper else '' end as observed_value, n_complaints::integer as n_complaints,
	'The filing states that no data on minors are held' || span_en(period_from, period_until) || '. In ' || complaints_en(n_complaints) || ' the person was '
		|| case when age_upper > age_lower then 'between ' || age_lower || ' and ' || age_upper else age_lower::varchar end
		|| ' when the data were collected. That does not add up.' as reason_en,
	'Het stuk vermeldt dat er' || span_nl(period_from, period_until) || ' geen gegevens van minderjarigen zijn. In ' || complaints_nl(n_complaints) || ' was de betrokkene '
		|| case when age_upper > age_lower then 'tussen ' || age_lower || ' en ' || age_upper else age_lower::varchar end
		|| ' jaar oud toen de gegevens werden verzameld. Dat is niet met elkaar te rijmen.' as reason_nl,
	false as is_internal,
from compared;
