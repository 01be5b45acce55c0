-- One row a complaint, with the columns of the native form (src/lib/domain/input-tables/complaints.ts) as text. First come
-- `n_newer` newer versions, spread over the `n_before` complaints of an earlier file, then `n_new` complaints after those.
set variable n_before = $n_before::bigint;
set variable n_newer = $n_newer::bigint;
set variable n_new = $n_new::bigint;

create temp view complaints as
with numbered as (
	select range * stride + draw(range, 'which of a stride', stride) as number, 2 as version
	from range(getvariable('n_newer')), (select getvariable('n_before') // greatest(getvariable('n_newer'), 1) as stride)
	union all
	select getvariable('n_before') + range as number, 1 as version from range(getvariable('n_new'))
),
drawn as (
	select number, version, vendor_of(number) as vendor,
		pick(['nl', 'en'], number, 'language') as language,
		date '2019-01-01' + draw(number, 'received', 2557) as received_day, -- 2019 up to and including 2025
		version > 1 or is_one_in(2, number, 'closed') as is_closed,
		is_one_in(20, number, 'narrative') as has_narrative,
		is_one_in(5, number, 'notice') as has_notice,
		is_one_in(5, number, 'access') as has_access,
		is_one_in(5, number, 'erasure') as has_erasure,
	from numbered
),
dated as (
	select *, written_name(vendor, number) as vendor_name,
		received_day - 10 - draw(number, 'notice before', 700) as notice_day,
		received_day - 30 - draw(number, 'access before', 90) as access_day,
		received_day - 60 - draw(number, 'erasure before', 90) as erasure_day,
	from drawn
)
select 'C' || lpad(number::varchar, 9, '0') as complaint_id,
	'bench-' || (1 + number % 3) as authority,
	case when is_one_in(10, number, 'other kind') then pick(getvariable('kinds'), number, 'kind') else getvariable('kinds')[1] end
		as kind,
	received_day::varchar as received_date,
	least(received_day + draw(number, 'registered after', 9), date '2025-12-31')::varchar as registered_date,
	pick(getvariable('channels'), number, 'channel') as channel,
	language,
	-- Seven in ten complain for the first time; three in ten are one of the people before them.
	'person-' || case when number % 10 < 7 then number // 10 * 7 + number % 10
		else draw(number, 'person', greatest(number // 10 * 7, 1)) end || '@example' as complainant_key,
	pick(['NL', 'BE', 'FR', 'DE', null], number, 'complainant country') as complainant_country,
	vendor_name,
	case when not is_one_in(3, number, 'no vendor country') then country_of(vendor) end as vendor_country,
	case when not is_one_in(6, number, 'no data source') then pick_several(getvariable('data_sources'), number, 'data source') end
		as data_sources,
	pick_several(getvariable('violation_types'), number, 'violation type') as violation_types,
	case when has_narrative then quoted(narrative_of(language, vendor_name, number)) end as narrative,
	pick(['yes', 'no', null], number, 'consent') as consent_to_publish,
	case when is_closed then 'closed' else pick(getvariable('statuses'), number, 'status') end as status,
	case when is_closed then least(received_day + 20 + draw(number, 'closed after', 300), date '2025-12-31')::varchar end as closed_date,
	case when is_closed then pick(getvariable('outcomes'), number, 'outcome') end as outcome,
	case when is_one_in(20, number, 'out of scope') then 'no' else 'yes' end as in_scope,
	case when is_one_in(50, number, 'reference') then concat('REF-', number, '|EU-', number // 7) end as external_references,
	(received_day + 30 * version + draw(number, 'updated after', 30))::varchar as updated_date,
	case when has_notice then remembered(notice_day - draw(number, 'collected before', 900), number, 'collected') end as collected_date,
	case when is_one_in(10, number, 'activity') then remembered(notice_day - 400, number, 'activity') end as last_activity_date,
	case when is_one_in(4, number, 'visibility') then pick(getvariable('visibilities'), number, 'visible to') end as source_visibility,
	case when has_notice then remembered(notice_day, number, 'notice') end as notice_date,
	case when has_notice then pick(['nl', 'en'], number, 'notice language') end as notice_language,
	case when is_one_in(5, number, 'contact') then remembered(received_day - draw(number, 'contact before', 200), number, 'contact') end
		as first_contact_date,
	case when is_one_in(10, number, 'disclosure') then remembered(notice_day - 30, number, 'disclosure') end as first_disclosure_date,
	case when has_access then access_day::varchar end as access_request_date,
	case when has_access and is_one_in(6, number, 'extension') then (access_day + 25)::varchar end as access_extension_date,
	case when has_access and not is_one_in(4, number, 'no answer')
		then remembered(access_day + 5 + draw(number, 'answer after', 85), number, 'answer') end as access_answer_date,
	case when has_access and is_one_in(4, number, 'answer text')
		then quoted(concat('Public sources, reference ', draw(number, 'answer reference', 100000), ', no more.')) end as access_answer_text,
	case when has_erasure then erasure_day::varchar end as erasure_request_date,
	case when has_erasure and not is_one_in(3, number, 'no erasure answer')
		then (erasure_day + 3 + draw(number, 'erasure answer after', 60))::varchar end as erasure_answer_date,
	case when has_erasure and is_one_in(3, number, 'erasure confirmed')
		then (erasure_day + 10 + draw(number, 'confirmed after', 60))::varchar end as erasure_confirmed_date,
	case when has_erasure and is_one_in(8, number, 'seen again') then (erasure_day + 80)::varchar end as seen_again_date,
	case when is_one_in(10, number, 'objection') then (received_day - 20 - draw(number, 'objection before', 200))::varchar end
		as objection_date,
	case when is_one_in(20, number, 'contacted again') then (received_day - draw(number, 'again before', 20))::varchar end
		as contacted_again_date,
	case when is_one_in(3, number, 'harm') then pick(getvariable('harms'), number, 'harm done') end as harm,
from dated;
