-- id: complaint_id_missing
-- why: A file has an id in every row or in none: a row without one among rows that have one can not be told apart.
-- severity: quarantine
select input_id, line, 'missing complaint_id: other rows of this file have one' as message
from raw.complaints
where complaint_id is null and input_id in (select input_id from raw.complaints where complaint_id is not null and content_sha256 is null)
