-- keyed_facts: one row a fact as it stands in an input and no check holds back. It has no number of its own: what it
-- says, and how often its input says it, is its key.
create table keyed_facts as
with accepted as (
	select
		facts.* replace (complaint_keys.complaint_key as complaint_id),
		complaint_keys.complaint_key,
	from raw.facts
	join complaint_keys on complaint_keys.name = facts.complaint_id
	anti join quarantine on quarantine.table_name = 'facts'
		and quarantine.input_id = facts.input_id and quarantine.line = facts.line
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

-- One row a fact, whichever inputs repeat it.
create table analyst.input.facts as
select * from keyed_facts
qualify row_number() over (partition by row_key order by input_id, line) = 1;
