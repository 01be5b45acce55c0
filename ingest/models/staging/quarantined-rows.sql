-- One row a row that a check holds back, as JSON in our words, for the restricted store.
with held_back as (
	select distinct quarantine.input_id, quarantine.line, inputs.sha256 as input_sha256, quarantine.table_name
	from quarantine
	join inputs using (input_id)
	where inputs.is_of_this_run
),
in_bulk as (
	select lines.row_id, lines.input_id, lines.line
	from bulk.lines as lines
	semi join held_back on held_back.table_name = 'complaints' and held_back.input_id = lines.input_id and held_back.line = lines.line
),
-- The texts of a row that is held back stay with it.
own_texts as (
	select input_id, line, json_group_object(text_kind, text) as texts from texts group by input_id, line
)
select held_back.input_sha256, held_back.line::integer as line,
	json_merge_patch(to_json(held_complaints), coalesce(own_texts.texts, '{}'))::varchar as raw
from held_back join held_complaints using (input_id, line) left join own_texts using (input_id, line)
where held_back.table_name = 'complaints' and (input_id, line) not in (select (input_id, line) from in_bulk)
union all
select held_back.input_sha256, held_back.line::integer, to_json(complaints)::varchar
from held_back join in_bulk using (input_id, line) join bulk.complaints as complaints on complaints.rowid = in_bulk.row_id
where held_back.table_name = 'complaints'
union all
select held_back.input_sha256, held_back.line::integer,
	json_merge_patch(to_json(facts), coalesce(own_texts.texts, '{}'))::varchar
from held_back join raw.facts using (input_id, line) left join own_texts using (input_id, line)
where held_back.table_name = 'facts'
union all
select held_back.input_sha256, held_back.line::integer, to_json(respondents)::varchar
from held_back join raw.respondents using (input_id, line) where held_back.table_name = 'respondents'
union all
select held_back.input_sha256, held_back.line::integer, to_json(vendors)::varchar
from held_back join raw.vendors using (input_id, line) where held_back.table_name = 'vendors'
union all
select held_back.input_sha256, held_back.line::integer, to_json(vendor_names)::varchar
from held_back join raw.vendor_names using (input_id, line) where held_back.table_name = 'vendor_names'
union all
select held_back.input_sha256, held_back.line::integer, to_json(filings)::varchar
from held_back join raw.filings using (input_id, line) where held_back.table_name = 'filings'
union all
select held_back.input_sha256, held_back.line::integer, to_json(filing_metrics)::varchar
from held_back join raw.filing_metrics using (input_id, line) where held_back.table_name = 'filing_metrics'
union all
select held_back.input_sha256, held_back.line::integer, to_json(filing_retention)::varchar
from held_back join raw.filing_retention using (input_id, line) where held_back.table_name = 'filing_retention'
union all
select held_back.input_sha256, held_back.line::integer, to_json(filing_sources)::varchar
from held_back join raw.filing_sources using (input_id, line) where held_back.table_name = 'filing_sources'
union all
select held_back.input_sha256, held_back.line::integer, to_json(filing_bases)::varchar
from held_back join raw.filing_bases using (input_id, line) where held_back.table_name = 'filing_bases'
union all
select held_back.input_sha256, held_back.line::integer, to_json(filing_items)::varchar
from held_back join raw.filing_items using (input_id, line) where held_back.table_name = 'filing_items'
union all
select held_back.input_sha256, held_back.line::integer, to_json(assertions)::varchar
from held_back join raw.assertions using (input_id, line) where held_back.table_name = 'assertions'
union all
select held_back.input_sha256, held_back.line::integer, to_json(holidays)::varchar
from held_back join raw.holidays using (input_id, line) where held_back.table_name = 'holidays'
