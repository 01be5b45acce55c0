-- One row an authority, quarter of registration, kind of change and reason: how many complaints are not what they were.
select
	change, reason, authority,
	coalesce(year(date_lower(registered_date)) || 'Q' || quarter(date_lower(registered_date)), 'unknown') as period,
	count(*)::integer as n_complaints,
from complaint_changes
where change in ('added', 'changed', 'removed')
group by all
order by all
