-- One row a complaint, in its latest version. Lower and upper day where a date is partial; masks hold one bit a code.
create table analyst.main.complaints as
with source_masks as (
	select row_key, bit_or(1::bigint << data_sources.mask_bit::integer)::bigint as data_source_mask
	from (select row_key, unnest(list_of(data_sources)) as data_source from latest_complaints)
	join data_sources using (data_source)
	group by row_key
),
type_masks as (
	select row_key, bit_or(1::bigint << violation_types.mask_bit::integer)::bigint as violation_type_mask
	from (select row_key, unnest(list_of(violation_types)) as violation_type from latest_complaints)
	join violation_types using (violation_type)
	group by row_key
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
	coalesce(source_masks.data_source_mask, 0)::bigint as data_source_mask,
	coalesce(type_masks.violation_type_mask, 0)::bigint as violation_type_mask,
	versions.status as handling_status,
	date_lower(versions.closed_date) as closed_date,
	versions.outcome,
	versions.in_scope = 'yes' as is_in_scope,
	versions.consent_to_publish = 'yes' as has_consent_to_publish,
	versions.external_references,
	versions.narrative as narrative_sha256,
	versions.input_sha256,
	versions.line,
	versions.n_versions::integer as n_versions,
from latest_complaints as versions
join vendor_links on vendor_links.name is not distinct from versions.vendor_name
left join source_masks using (row_key)
left join type_masks using (row_key)
order by registered_date, complaint_key;
