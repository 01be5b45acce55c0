-- id: complaint_id_missing
-- why: A file has an id in every row or in none: a row without one among rows that have one can not be told apart.
-- severity: quarantine
with complaints as (
	select input_id, line, content_sha256 from analyst.input.complaints where input_id >= $first_input_id::integer
)
select input_id, line, 'missing complaint_id: other rows of this file have one' as message
from complaints
where content_sha256 is not null and input_id in (select input_id from complaints where content_sha256 is null)
