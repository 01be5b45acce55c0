-- The rows that were read record by record, or that another model left, with key and hash.
insert into analyst.input.complaints by name
-- Rows of a file without ids are told apart by what they say and how often they say it: real repeats stay.
with repeated as (
	select input_id, line, 'row-' || left(content_sha256, 20) || '-' || row_number() over (
		partition by content_sha256, authority, input_id order by line
	) as repeated_id,
	from raw.complaints
	where complaint_id is null
),
identified as (
	select complaints.* replace (coalesce(complaints.complaint_id, repeated.repeated_id) as complaint_id)
	from raw.complaints
	left join repeated using (input_id, line)
)
select
	*,
	authority || ':' || complaint_id as row_key,
	md5_number_lower(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from identified;
