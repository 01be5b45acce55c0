-- complaint_keys: one row a way in which another file refers to a complaint, by its key or by its id alone, and a complaint that it means.
create table complaint_keys as
with referred as (
	select complaint_id as name from raw.facts
	union
	select complaint_id from raw.respondents
	union
	select complaint_id from raw.deletions
)
select name, row_key as complaint_key from referred join analyst.input.complaints on complaints.row_key = referred.name
union
select name, row_key from referred join analyst.input.complaints on complaints.complaint_id = referred.name;
