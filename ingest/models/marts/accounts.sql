-- One row a piece of an input that is not in the tables, and why; its raw text stands in the restricted store.
create table analyst.main.quarantine as
select distinct
	inputs.path, quarantine.line, quarantine.table_name, quarantine.rule_id, quarantine.message, inputs.sha256 as input_sha256,
from analyst.input.quarantine as quarantine
join inputs using (input_id)
order by path, line, rule_id;

-- One row a row that is kept although something about it is odd.
create table analyst.main.flags as
select distinct inputs.path, flags.line, flags.table_name, flags.rule_id, flags.message, inputs.sha256 as input_sha256,
from flags
join inputs using (input_id)
order by path, line, rule_id;

-- What the next ingest asks of this one: its inputs, what is odd about kept rows, and which vendor each written name meant.
create table analyst.input.inputs as select * from inputs order by input_id;
create table analyst.input.flags as select * from flags order by all;
create table analyst.input.vendor_links as select name, vendor_id from vendor_links order by all;

-- One row: what this snapshot is.
create table analyst.main.snapshot as
select
	$snapshot_id as snapshot_id, $as_of::date as as_of, $is_demo::boolean as is_demo, $closed_until::date as closed_until,
	$taxonomy_version as taxonomy_version, $model_version as model_version;
