-- One row: what a purge would take, and of how many complaints.
with aged as (
	select texts.complaint_key, coalesce(complaint_ages.age, 'taken_back') as age
	from texts
	left join complaint_ages using (complaint_key)
)
select
	(select count(*) from aged where age = 'before') as n_texts_too_old,
	(select count(*) from aged where age = 'taken_back') as n_texts_taken_back,
	(select count(*) from aged where age = 'unknown') as n_texts_without_date,
	(select count(distinct complaint_key) from aged where age = 'taken_back') as n_complaints_taken_back,
	(select count(distinct complaint_key) from aged) as n_complaints,
	(select count(*) from quarantined_texts where coalesce(as_of, $snapshot_as_of) < $purged_before) as n_quarantined
