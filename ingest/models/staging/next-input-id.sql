-- One row: the number of the first input of this run.
select coalesce(max(input_id), 0)::integer + 1 as next_input_id from inputs
