-- One row a piece of an input that is not in the tables, and the rule that holds it back. An input that comes again is judged again;
-- what earlier inputs left behind stays listed.
create table analyst.input.quarantine as
select quarantine.*
from quarantine
join inputs using (input_id)
where inputs.is_of_this_run or inputs.sha256 not in (select sha256 from inputs where is_of_this_run);
