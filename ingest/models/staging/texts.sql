-- One row a text of a complaint read in this run, with the key of its complaint.
with versions as (
	select row_key, input_id, line from analyst.input.complaints
	union all
	select row_key, input_id, line from analyst.input.complaint_versions
),
in_bulk as (
	select row_id, 'narrative' as text_kind, text
	from (select rowid as row_id, trimmed(narrative) as text from bulk.complaints)
	where text is not null
	union all
	select row_id, 'access_answer_text', text
	from (select rowid as row_id, trimmed(access_answer_text) as text from bulk.complaints)
	where text is not null
)
select distinct versions.row_key as complaint_key, texts.text_kind, texts.text_sha256, texts.text
from texts
join versions using (input_id, line)
where texts.table_name = 'complaints'
union all
select distinct versions.row_key, in_bulk.text_kind, sha256(in_bulk.text), in_bulk.text
from in_bulk
join bulk.lines as lines using (row_id)
join versions using (input_id, line)
union all
select distinct keyed_facts.complaint_key, texts.text_kind, texts.text_sha256, texts.text
from texts
join keyed_facts using (input_id, line)
where texts.table_name = 'facts'
