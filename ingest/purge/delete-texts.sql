delete from texts
where not exists (
	select 1 from complaint_ages
	where complaint_ages.complaint_key = texts.complaint_key and complaint_ages.age in ('since', 'unknown')
)
