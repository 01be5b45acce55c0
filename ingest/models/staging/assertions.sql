-- keyed_assertions: one row an assertion as it stands in an input and no check holds back; rows with one key are versions of one thing.
create table keyed_assertions as
select
	*,
	assertion_id as row_key,
	md5_number_lower(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from raw.assertions
anti join quarantine on quarantine.table_name = 'assertions'
	and quarantine.input_id = assertions.input_id and quarantine.line = assertions.line;

-- One row a version; what is said twice is kept once, where it was said last.
create table analyst.input.assertions as
select * from keyed_assertions
qualify row_number() over (partition by row_key, row_hash order by input_id desc, line desc) = 1;
