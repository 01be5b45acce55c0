-- One row a reason for which rows of an input are held back, the most frequent first, with one example.
select message, count(*)::integer as n_rows, min(line)::integer as first_line
from quarantine
join inputs using (input_id)
where inputs.path = $path and inputs.is_of_this_run and quarantine.table_name = $table_name
group by message
order by n_rows desc, message
limit 5
