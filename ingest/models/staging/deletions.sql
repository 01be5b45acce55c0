-- keyed_deletions: one row a complaint taken back as it stands in an input and no check holds back, under the complaint's key.
create table keyed_deletions as
select
	deletions.*,
	coalesce(keys.complaint_key, keys_alone.complaint_key, deletions.authority || ':' || deletions.complaint_id, deletions.complaint_id)
		as row_key,
	md5_number_lower(json_array(*columns(deletions.* exclude (input_id, line)))::varchar) as row_hash,
from raw.deletions
left join complaint_keys as keys on keys.name = deletions.complaint_id and keys.complaint_key = deletions.authority || ':' || deletions.complaint_id
left join complaint_keys as keys_alone on keys_alone.name = deletions.complaint_id
	and (deletions.authority is null or keys_alone.complaint_key = deletions.complaint_id)
anti join quarantine on quarantine.table_name = 'deletions'
	and quarantine.input_id = deletions.input_id and quarantine.line = deletions.line;

-- One row a version; what is said twice is kept once, where it was said last.
create table analyst.input.deletions as
select * from keyed_deletions
qualify row_number() over (partition by row_key, row_hash order by input_id desc, line desc) = 1;
