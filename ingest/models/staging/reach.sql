-- One row: the last registered day that is no stand-in for "no date", and whose complaints these are. Authorities whose code
-- ends in -demo are fictional.
select
	max(registered) filter (not is_sentinel_date(registered))::varchar as as_of,
	(count(*) filter (authority like '%-demo'))::integer as n_demo,
	(count(*) filter (authority not like '%-demo'))::integer as n_real,
from (
	select authority, date_lower(coalesce(registered_date, received_date)) as registered from analyst.input.complaints
)
