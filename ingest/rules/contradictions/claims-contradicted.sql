-- id: claims_contradicted
-- law: GDPR 5(1)(a) and 5(2)
-- valid_from: 2018-05-25
-- why_en: Two statements of one vendor that exclude each other can not both guide its practice.
-- why_nl: Twee verklaringen van één aanbieder die elkaar uitsluiten, kunnen niet allebei de praktijk zijn.
-- reads: assertions
-- proves_en: Both documents, with who speaks and on which day.
-- proves_nl: Beide documenten, met wie er spreekt en op welke dag.
-- refutes_en: A change of practice between the two days, or a speaker who did not speak for the vendor.
-- refutes_nl: Een andere werkwijze tussen de twee dagen, of een spreker die niet namens de aanbieder sprak.
insert into analyst.main.contradictions by name
with statements as (
	select
		assertion_id, entity_id, case comparator when 'not' then 'not ' else '' end || value as value,
		coalesce(from_date, document_date, date '9999-12-31') as said_on,
		coalesce(text_en, 'The vendor states: ' || value || '.') as text_en, coalesce(text_nl, 'De aanbieder verklaart: ' || value || '.') as text_nl,
	from own_statements
),
contradicting as (
	select assertion_id as one_id, unnest(contradicts) as other_id from own_statements
),
pairs as (
	select one_id, other_id from contradicting
	union
	select other_id, one_id from contradicting
)
select
	one.entity_id as vendor_id, 'claims_contradicted' as rule_id, null as filing_id, one.value as filed_value, other.value as observed_value,
	null as n_complaints,
	one.text_en || ' ' || other.text_en || ' That does not add up.' as reason_en,
	one.text_nl || ' ' || other.text_nl || ' Dat is niet met elkaar te rijmen.' as reason_nl,
	false as is_internal,
from pairs
join statements as one on one.assertion_id = pairs.one_id
join statements as other on other.assertion_id = pairs.other_id and other.entity_id = one.entity_id
-- The earlier statement is the one that the later speaks against.
where (one.said_on, one.assertion_id) < (other.said_on, other.assertion_id);
