-- One row a complaint, in its latest version. Lower and upper day where a date is partial; masks hold one bit a code.
create table if not exists analyst.main.complaints (
	complaint_key varchar, authority varchar, complaint_id varchar, kind varchar, received_date date, received_date_upper date,
	registered_date date, is_registered_date_assumed boolean, is_registered_date_sentinel boolean, channel varchar,
	language varchar, complainant_key varchar, complainant_country varchar, vendor_id varchar, vendor_name varchar,
	vendor_country varchar, data_source_mask bigint, violation_type_mask bigint, handling_status varchar, closed_date date,
	outcome varchar, is_in_scope boolean, has_consent_to_publish boolean, external_references varchar, narrative_sha256 varchar,
	input_sha256 varchar, line bigint, n_versions integer,
	-- The secret number that decides how public counts with this complaint round (conventions 1.2); as secret as the file.
	record_key integer
);

delete from analyst.main.complaints where complaint_key in (select complaint_key from complaints_to_clear);

insert into analyst.main.complaints by name
-- A list is written in few ways by many complaints: each is turned into a mask once.
with source_masks as (
	select listed, bit_or(1::bigint << data_sources.mask_bit::integer)::bigint as data_source_mask
	from (
		select data_sources as listed, unnest(list_of(data_sources)) as data_source
		from (select distinct data_sources from complaints_to_write)
	)
	join data_sources using (data_source)
	group by listed
),
type_masks as (
	select listed, bit_or(1::bigint << violation_types.mask_bit::integer)::bigint as violation_type_mask
	from (
		select violation_types as listed, unnest(list_of(violation_types)) as violation_type
		from (select distinct violation_types from complaints_to_write)
	)
	join violation_types using (violation_type)
	group by listed
),
version_counts as (
	select row_key, count(*) as n_earlier from analyst.input.complaint_versions group by row_key
)
select
	versions.row_key as complaint_key,
	versions.authority,
	versions.complaint_id,
	coalesce(versions.kind, 'complaint') as kind,
	date_lower(versions.received_date) as received_date,
	date_upper(versions.received_date) as received_date_upper,
	date_lower(coalesce(versions.registered_date, versions.received_date)) as registered_date,
	versions.registered_date is null as is_registered_date_assumed,
	is_sentinel_date(date_lower(coalesce(versions.registered_date, versions.received_date))) as is_registered_date_sentinel,
	versions.channel,
	versions.language,
	versions.complainant_key,
	versions.complainant_country,
	vendor_links.vendor_id,
	versions.vendor_name,
	versions.vendor_country,
	coalesce(source_masks.data_source_mask, 0)::bigint as data_source_mask,
	coalesce(type_masks.violation_type_mask, 0)::bigint as violation_type_mask,
	versions.status as handling_status,
	date_lower(versions.closed_date) as closed_date,
	versions.outcome,
	versions.in_scope = 'yes' as is_in_scope,
	versions.consent_to_publish = 'yes' as has_consent_to_publish,
	versions.external_references,
	versions.narrative as narrative_sha256,
	inputs.sha256 as input_sha256,
	versions.line,
	(1 + coalesce(version_counts.n_earlier, 0))::integer as n_versions,
	(('0x' || left(hmac_sha256($inner_block, $outer_block, versions.row_key), 12))::bigint % 5000)::integer as record_key,
from complaints_to_write as versions
join inputs using (input_id)
join vendor_links on coalesce(vendor_links.name, '') = coalesce(versions.vendor_name, '')
left join source_masks on source_masks.listed = versions.data_sources
left join type_masks on type_masks.listed = versions.violation_types
left join version_counts using (row_key);
