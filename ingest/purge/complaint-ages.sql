-- One row a complaint of the served snapshot: registered before the day or since, or `unknown` when no day tells. A registered day that
-- stands for "no date" gives way to the received day.
with dated as (
	select
		complaint_key,
		complainant_key is not null as has_complainant_key,
		case
			when not is_registered_date_sentinel then registered_date
			when not is_sentinel_date(received_date) then received_date
		end as retention_date,
	from previous.main.complaints
)
select
	complaint_key,
	has_complainant_key::integer as has_complainant_key,
	case
		when retention_date is null then 'unknown'
		when retention_date < $purged_before::date then 'before'
		else 'since'
	end as age,
from dated
