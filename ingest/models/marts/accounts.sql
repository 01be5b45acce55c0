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

-- One row an input that this snapshot stands on.
create table analyst.input.inputs as select * from inputs order by input_id;
create table analyst.main.violation_types as select * from violation_types order by violation_type;
create table analyst.main.data_sources as select * from data_sources order by data_source;
create table analyst.main.facts as select * from facts order by fact;

-- One row: what this snapshot is.
create table analyst.main.snapshot as
select
	$snapshot_id as snapshot_id, $as_of::date as as_of, $is_demo::boolean as is_demo, $closed_until::date as closed_until,
	$taxonomy_version as taxonomy_version, $model_version as model_version;
