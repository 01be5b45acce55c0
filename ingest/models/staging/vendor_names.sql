-- keyed_vendor_names: one row a name of a vendor as it stands in an input and no check holds back; rows with one key are versions of one thing.
create table keyed_vendor_names as
select
	*,
	vendor_id || '|' || name as row_key,
	md5_number_lower(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from raw.vendor_names
anti join quarantine on quarantine.table_name = 'vendor_names'
	and quarantine.input_id = vendor_names.input_id and quarantine.line = vendor_names.line;

-- One row a version; what is said twice is kept once, where it was said last.
create table analyst.input.vendor_names as
select * from keyed_vendor_names
qualify row_number() over (partition by row_key, row_hash order by input_id desc, line desc) = 1;
