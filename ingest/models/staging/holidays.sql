-- keyed_holidays: one row a holiday as it stands in an input and no check holds back; rows with one key are versions of one thing.
create table keyed_holidays as
select
	*,
	country || '|' || date || '|' || name as row_key,
	md5_number(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from raw.holidays
anti join quarantine on quarantine.table_name = 'holidays'
	and quarantine.input_id = holidays.input_id and quarantine.line = holidays.line;

-- One row a version; a version that says the same as an earlier one is not kept twice.
create table analyst.input.holidays as
select * from keyed_holidays
qualify row_number() over (partition by row_key, row_hash order by input_id, line) = 1;
