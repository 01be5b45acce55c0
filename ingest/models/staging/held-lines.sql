-- One row a line of an input of this run that a check holds back.
select distinct line::integer as line from quarantine where list_contains($input_ids, input_id::varchar) order by line
