-- cells: one row a value that occurs in a column of this run's rows of one table, for the columns that a rule for any table
-- reads. Rules look at each value once, however many rows hold it. (UNPIVOT on a lambda of its own pairs names and values
-- wrongly in DuckDB 1.5, so the columns are chosen first.)
set variable checked_columns = (
	select list(column_name) from known_columns
	where table_name = $table_name and value_kind in ('date', 'code', 'yes_no', 'number')
);
create or replace table cells as
select column_name, value
from (
	unpivot (
		select input_id, columns(lambda name: list_contains(getvariable('checked_columns'), name))
		from query_table($raw_table)
		where input_id >= $first_input_id::integer
	)
	on columns(* exclude (input_id)) into name column_name value value
)
group by all;
create or replace table bad_values (column_name varchar, value varchar, rule_id varchar, message varchar);
set variable required_columns = (
	select list(column_name) from known_columns where table_name = $table_name and is_required
);
