-- Filled by rules and statistics; the columns are fixed (interfaces), so that whoever reads them meets no missing table.
create table analyst.main.signals (
	vendor_id varchar, violation_type varchar, observed integer, expected double, ratio double, lower double, upper double,
	signal_tier varchar
);
create table analyst.main.surges (
	vendor_id varchar, week_from date, observed integer, expected double, p_value double, is_surge boolean
);
create table analyst.main.priorities (
	vendor_id varchar, criterion varchar, term varchar, value double, weight double, reason_en varchar, reason_nl varchar
);
