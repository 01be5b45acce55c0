-- One row a column that holds a value which a rule refuses.
select distinct column_name from bad_values order by column_name
