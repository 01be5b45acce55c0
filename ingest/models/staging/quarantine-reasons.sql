-- One row a reason for which rows of an input are held back, the most frequent first, with one example.
select message, count(*)::integer as n_rows, min(line)::integer as first_line
from quarantine
where input_id = $input_id::integer and table_name = $table_name
group by message
order by n_rows desc, message
limit 5
