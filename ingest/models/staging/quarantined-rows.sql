-- One row a row of a file read in bulk that a check holds back, as JSON in our words with what people wrote, for the restricted store.
with held_back as (
	select distinct quarantine.input_id, quarantine.line, inputs.sha256 as input_sha256
	from quarantine
	join inputs using (input_id)
	where inputs.is_of_this_run and quarantine.table_name = 'complaints'
)
select held_back.input_sha256, held_back.line::integer as line, to_json(complaints)::varchar as raw
from held_back
join bulk.lines as lines using (input_id, line)
join bulk.complaints as complaints on complaints.rowid = lines.row_id
