-- keyed_complaints: one row a complaint row of this run or the last snapshot that no check holds back, with its key.
create table keyed_complaints as
with accepted as (
	select * from raw.complaints
	anti join quarantine on quarantine.table_name = 'complaints'
		and quarantine.input_id = complaints.input_id and quarantine.line = complaints.line
),
-- Rows of a file without ids are told apart by what they say and how often they say it: real repeats stay.
identified as (
	select
		* replace (coalesce(complaint_id, 'row-' || left(content_sha256, 20) || '-' || row_number() over (
			partition by content_sha256, authority, input_id order by line
		)) as complaint_id),
	from accepted
)
select
	*,
	authority || ':' || complaint_id as row_key,
	md5_number_lower(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from identified;

-- One row a version of a complaint: what is said twice is kept once, where it was said last.
create table analyst.input.complaints as
select * from keyed_complaints
qualify row_number() over (partition by row_key, row_hash order by input_id desc, line desc) = 1;

-- One row a complaint: of two versions the later declared export wins, else the later in the command (interfaces).
create table latest_complaints as
select complaints.*, inputs.sha256 as input_sha256, count(*) over (partition by row_key) as n_versions
from analyst.input.complaints
join inputs using (input_id)
qualify row_number() over (partition by row_key order by inputs.exported_date desc nulls last, input_id desc, line desc) = 1;
