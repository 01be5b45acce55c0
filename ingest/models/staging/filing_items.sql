-- keyed_filing_items: one row an item of a filing as it stands in an input and no check holds back. It has no number of its own: what it
-- says, and how often its input says it, is its key.
create table keyed_filing_items as
with accepted as (
	select *
	from raw.filing_items
	anti join quarantine on quarantine.table_name = 'filing_items'
		and quarantine.input_id = filing_items.input_id and quarantine.line = filing_items.line
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

-- One row an item of a filing, whichever inputs repeat it.
create table analyst.input.filing_items as
select * from keyed_filing_items
qualify row_number() over (partition by row_key order by input_id, line) = 1;
