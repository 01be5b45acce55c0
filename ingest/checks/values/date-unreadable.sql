-- id: date_unreadable
-- why: A date is a day, a month or a year that exists (interfaces); a guess would move a deadline.
-- severity: quarantine
select column_name, value, 'invalid ' || column_name || ': ' || left(value, 40) || ' (write 2024-05-17, 2024-05 or 2024)' as message
from cells
join known_columns using (column_name)
where known_columns.table_name = $table_name and known_columns.value_kind = 'date'
	and not coalesce(is_date_text(value), false)
