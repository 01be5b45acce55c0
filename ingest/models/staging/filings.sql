-- keyed_filings: one row a filing as it stands in an input and no check holds back; rows with one key are versions of one thing.
create table keyed_filings as
select
	*,
	filing_id as row_key,
	md5_number_lower(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from raw.filings
anti join quarantine on quarantine.table_name = 'filings'
	and quarantine.input_id = filings.input_id and quarantine.line = filings.line;

-- One row a version; what is said twice is kept once, where it was said last.
create table analyst.input.filings as
select * from keyed_filings
qualify row_number() over (partition by row_key, row_hash order by input_id desc, line desc) = 1;
