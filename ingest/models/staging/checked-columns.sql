-- One row a column of an input table that a rule for any table reads value by value.
select column_name from known_columns
where table_name = $table_name and value_kind in ('date', 'code', 'yes_no', 'number')
order by column_name
