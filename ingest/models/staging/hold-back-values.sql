-- quarantine: one row more for each row of this run that holds a value which a rule for any table refuses.
insert into quarantine
select rows_of_run.input_id, rows_of_run.line, $table_name, bad_values.rule_id, bad_values.message
from (
	unpivot (
		select input_id, line, columns(lambda name: list_contains(getvariable('checked_columns'), name))
		from query_table($raw_table)
		where input_id >= $first_input_id::integer
	)
	on columns(* exclude (input_id, line)) into name column_name value value
) as rows_of_run
join bad_values using (column_name, value);
