-- One row a version of a complaint: of what is said twice, the row that says it last (deleted below are the earlier ones).
create table analyst.input.complaints as
with accepted as (
	select * from raw.complaints
	anti join quarantine on quarantine.table_name = 'complaints'
		and quarantine.input_id = complaints.input_id and quarantine.line = complaints.line
),
-- Rows of a file without ids are told apart by what they say and how often they say it: real repeats stay.
repeated as (
	select input_id, line, 'row-' || left(content_sha256, 20) || '-' || row_number() over (
		partition by content_sha256, authority, input_id order by line
	) as repeated_id,
	from accepted
	where complaint_id is null
),
identified as (
	select accepted.* replace (coalesce(accepted.complaint_id, repeated.repeated_id) as complaint_id)
	from accepted
	left join repeated using (input_id, line)
)
select
	*,
	authority || ':' || complaint_id as row_key,
	md5_number_lower(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from identified;

-- keyed_complaints: one row a complaint row of this run or the last snapshot that no check holds back, with its key.
create table keyed_complaints as
select input_id, line, content_sha256, row_key, row_hash from analyst.input.complaints;

-- Few complaints have more than one row: only those are ordered.
create table complaint_versions as
with several as (
	select hash(row_key) as key_hash from keyed_complaints group by key_hash having count(*) > 1
)
select
	keyed_complaints.*,
	row_number() over (partition by row_key, row_hash order by input_id desc, line desc) = 1 as is_said_last,
from keyed_complaints
semi join several on several.key_hash = hash(keyed_complaints.row_key);

delete from analyst.input.complaints
using complaint_versions
where not complaint_versions.is_said_last
	and complaint_versions.input_id = complaints.input_id and complaint_versions.line = complaints.line;

-- Of two versions the later declared export wins, else the later in the command (interfaces).
create table older_versions as
select input_id, line
from complaint_versions
join inputs using (input_id)
where is_said_last
qualify row_number() over (partition by row_key order by inputs.exported_date desc nulls last, input_id desc, line desc) > 1;

create table version_counts as
select row_key, count(*) as n_versions from complaint_versions where is_said_last group by row_key;

-- One row a complaint, in its latest version.
create view latest_complaints as
select complaints.*, inputs.sha256 as input_sha256, coalesce(version_counts.n_versions, 1) as n_versions
from analyst.input.complaints
join inputs using (input_id)
left join version_counts using (row_key)
anti join older_versions using (input_id, line);
