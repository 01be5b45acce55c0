-- One row a text of a complaint read in this run, with the key of its complaint.
select distinct keyed_complaints.row_key as complaint_key, texts.text_kind, texts.text_sha256, texts.text
from texts
join keyed_complaints using (input_id, line)
where texts.table_name = 'complaints'
union all
select distinct keyed_facts.complaint_key, texts.text_kind, texts.text_sha256, texts.text
from texts
join keyed_facts using (input_id, line)
where texts.table_name = 'facts'
