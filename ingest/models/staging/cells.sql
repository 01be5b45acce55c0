-- The values of one column. (Column by column, because to unpivot all of them would write every row of a table many times.)
set variable column_name = $column_name;
insert into cells
select $column_name, value
from (
	select distinct columns(lambda name: name = getvariable('column_name')) as value
	from query_table($raw_table)
	where input_id >= $first_input_id::integer
)
where value is not null;
