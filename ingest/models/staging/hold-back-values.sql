-- quarantine: one row more for each row of this run that holds a value in one column which a rule for any table refuses.
set variable column_name = $column_name;
insert into quarantine
select rows_of_run.input_id, rows_of_run.line, $table_name, bad_values.rule_id, bad_values.message
from (
	select input_id, line, columns(lambda name: name = getvariable('column_name')) as value
	from query_table($raw_table)
	where input_id >= $first_input_id::integer
) as rows_of_run
join bad_values on bad_values.column_name = $column_name and bad_values.value = rows_of_run.value;
