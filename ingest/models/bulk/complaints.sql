-- The rows of one file in our words, as the streaming parser makes them: trimmed, complainants as pseudonyms, texts as their hash; with
-- key and hash. `untidy` are the words in which the survey saw blanks around a value, or an empty one in quotes (to trim a column costs
-- as much as to write it), and `no_word`, because a list of columns may not be empty.
set variable untidy = $untidy;
insert into analyst.input.complaints by name
with as_read as (
	select rowid as row_id, *, '' as no_word from bulk.complaints where rowid >= $first_row_id::bigint
),
trimmed_rows as (
	select
		columns(lambda name: not list_contains(getvariable('untidy'), name)),
		trimmed(columns(lambda name: list_contains(getvariable('untidy'), name))),
	from as_read
),
said as (
	select
		trimmed_rows.* exclude (no_word) replace (
			coalesce(trimmed_rows.authority, $authority) as authority,
			yes_or_no(trimmed_rows.consent_to_publish) as consent_to_publish,
			yes_or_no(trimmed_rows.in_scope) as in_scope,
			case when trimmed_rows.complainant_key is not null then coalesce(
				pseudonyms.pseudonym, hmac_sha256($inner_block, $outer_block, lower(trimmed_rows.complainant_key))
			) end as complainant_key,
			sha256(trimmed_rows.narrative) as narrative,
			sha256(trimmed_rows.access_answer_text) as access_answer_text
		),
	from trimmed_rows
	left join bulk.pseudonyms as pseudonyms on pseudonyms.written = trimmed_rows.complainant_key
),
-- The hash of a row takes its values in the order of the table, whatever the order of the file.
in_order as (
	select 0::bigint as row_id, * exclude (input_id, line, row_key, row_hash) from analyst.input.complaints where false
	union all by name
	select * from said
)
select
	lines.input_id,
	lines.line,
	in_order.* exclude (row_id),
	in_order.authority || ':' || in_order.complaint_id as row_key,
	md5_number_lower(json_array(*columns(in_order.* exclude (row_id)))::varchar) as row_hash,
from in_order
join bulk.lines as lines using (row_id);
