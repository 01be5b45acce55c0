-- id: number_invalid
-- why: A number has a point before its decimals and no separators: 9.321 and 9,321 are different figures in different countries.
-- severity: quarantine
select column_name, value, 'invalid ' || column_name || ': ' || left(value, 40) || ' (write 9321 or 9.5)' as message
from cells
join known_columns using (column_name)
where known_columns.table_name = $table_name and known_columns.value_kind = 'number'
	and not regexp_full_match(value, '-?\d+(\.\d+)?')
