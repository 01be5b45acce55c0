-- One row a text of a complaint read in this run, with the key of its complaint, in the order of the store's own key: put into it
-- in another order, half a million texts took more than four times as long.
with versions as (
	select row_key, input_id, line, registered_date, received_date from analyst.input.complaints
	union all
	select row_key, input_id, line, registered_date, received_date from analyst.input.complaint_versions
),
-- What was purged does not come back with an old file.
kept as (
	select row_key, input_id, line
	from versions
	where $purged_before::date is null or coalesce(retention_date(registered_date, received_date) >= $purged_before::date, true)
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
select distinct kept.row_key as complaint_key, texts.text_kind, texts.text_sha256, texts.text
from texts
join kept using (input_id, line)
where texts.table_name = 'complaints'
union all
select distinct kept.row_key, in_bulk.text_kind, sha256(in_bulk.text), in_bulk.text
from in_bulk
join bulk.lines as lines using (row_id)
join kept using (input_id, line)
union all
select distinct keyed_facts.complaint_key, texts.text_kind, texts.text_sha256, texts.text
from texts
join keyed_facts using (input_id, line)
where texts.table_name = 'facts' and keyed_facts.complaint_key in (select row_key from kept)
order by complaint_key, text_kind, text_sha256
