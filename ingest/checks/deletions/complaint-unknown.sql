-- id: complaint_unknown
-- why: A complaint that is not there can not be taken back; perhaps its number is written wrongly, perhaps it never arrived.
-- severity: flag
select deletions.input_id, deletions.line, 'unknown complaint_id: ' || left(deletions.complaint_id, 60) as message
from raw.deletions
anti join complaint_keys as keys on keys.name = deletions.complaint_id
	and (deletions.authority is null or keys.complaint_key in (deletions.complaint_id, deletions.authority || ':' || deletions.complaint_id))
where deletions.input_id >= $first_input_id::integer
