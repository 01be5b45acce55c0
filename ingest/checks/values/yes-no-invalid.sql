-- id: yes_no_invalid
-- why: Yes and no are written as yes and no; a guess at Y, 1 or ja could turn an answer round.
-- severity: quarantine
select column_name, value, 'invalid ' || column_name || ': ' || left(value, 40) || ' (write yes or no)' as message
from cells
join known_columns using (column_name)
where known_columns.table_name = $table_name and known_columns.value_kind = 'yes_no' and value not in ('yes', 'no')
