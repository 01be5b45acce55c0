-- keyed_vendors: one row a vendor as it stands in an input and no check holds back; rows with one key are versions of one thing.
create table keyed_vendors as
select
	*,
	vendor_id as row_key,
	md5_number_lower(json_array(*columns(* exclude (input_id, line)))::varchar) as row_hash,
from raw.vendors
anti join quarantine on quarantine.table_name = 'vendors'
	and quarantine.input_id = vendors.input_id and quarantine.line = vendors.line;

-- One row a version; what is said twice is kept once, where it was said last.
create table analyst.input.vendors as
select * from keyed_vendors
qualify row_number() over (partition by row_key, row_hash order by input_id desc, line desc) = 1;
