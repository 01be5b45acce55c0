-- keyed_respondents: one row a respondent as it stands in an input and no check holds back. It has no number of its own: what it
-- says, and how often its input says it, is its key.
create table keyed_respondents as
with accepted as (
	select
		respondents.* replace (complaint_keys.complaint_key as complaint_id),
		complaint_keys.complaint_key,
	from raw.respondents
	join complaint_keys on complaint_keys.name = respondents.complaint_id
	anti join quarantine on quarantine.table_name = 'respondents'
		and quarantine.input_id = respondents.input_id and quarantine.line = respondents.line
),
hashed as (
	select *, md5(json_array(*columns(* exclude (input_id, line)))::varchar) as content from accepted
)
select
	hashed.* exclude (content),
	content || '-' || row_number() over (
		-- What the last snapshot holds is one set, whichever inputs it came from.
		partition by content, case when inputs.is_of_this_run then input_id end order by input_id, line
	) as row_key,
	md5_number_lower(content) as row_hash,
from hashed
join inputs using (input_id);

-- One row a respondent, whichever inputs repeat it.
create table analyst.input.respondents as
select * from keyed_respondents
qualify row_number() over (partition by row_key order by input_id, line) = 1;
