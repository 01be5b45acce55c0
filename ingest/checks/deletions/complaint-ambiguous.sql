-- id: complaint_ambiguous
-- why: Two authorities may use one number: taking back the wrong complaint would lose one.
-- severity: quarantine
select deletions.input_id, deletions.line, 'ambiguous complaint_id (write authority:complaint_id): ' || left(deletions.complaint_id, 60) as message
from raw.deletions
join complaint_keys as keys on keys.name = deletions.complaint_id
where deletions.authority is null
group by deletions.input_id, deletions.line, deletions.complaint_id
having count(distinct keys.complaint_key) > 1
