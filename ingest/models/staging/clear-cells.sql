-- cells: one row a value that occurs in a column of this run's rows of one table, for the columns that a rule for any table
-- reads. Rules look at each value once, however many rows hold it.
create or replace table cells (column_name varchar, value varchar);
create or replace table bad_values (column_name varchar, value varchar, rule_id varchar, message varchar);
set variable required_columns = (
	select list(column_name) from known_columns where table_name = $table_name and is_required
);
