-- keyed_holidays: one row a holiday as it stands in an input and no check holds back; rows with one key are versions of one thing.
create table keyed_holidays as
select
	*,
	country || '|' || date || '|' || coalesce(name, '') as row_key,
	md5_number_lower(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from raw.holidays
anti join quarantine on quarantine.table_name = 'holidays'
	and quarantine.input_id = holidays.input_id and quarantine.line = holidays.line;

-- One row a version; what is said twice is kept once, where it was said last.
create table analyst.input.holidays as
select * from keyed_holidays
qualify row_number() over (partition by row_key, row_hash order by input_id desc, line desc) = 1;
