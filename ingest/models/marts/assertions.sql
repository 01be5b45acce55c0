-- One row an assertion: who says what about whom, since when, and where it is written. Conflicting ones all stay.
create table analyst.main.assertions as
select
	assertion_id, case_id, entity_type, entity_id, attribute, value, unit, comparator, from_date as from_date_text,
	date_lower(from_date) as from_date, date_upper(from_date) as from_date_upper,
	date_lower(until_date) as until_date, date_upper(until_date) as until_date_upper,
	asserted_by, role, via, document,
	date_lower(document_date) as document_date, date_upper(document_date) as document_date_upper,
	is_preferred = 'yes' as is_preferred, preferred_reason, derivation, list_of(contradicts) as contradicts, appeal_state,
	embargo_audience, date_upper(embargo_until) as embargo_until, text_en, text_nl,
	inputs.profile = 'public_record' as is_public_record,
from latest_versions('analyst.input.assertions')
join inputs using (input_id)
order by assertion_id;
