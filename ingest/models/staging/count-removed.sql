-- One row an authority from which complaints leave: how many of those that were there, of how many.
with of_authority as (
	select authority, count(*)::integer as n_complaints from analyst.input.complaints group by authority
)
select authority, (count(*) filter (was_there))::integer as n_removed, n_complaints, min(reason) as reason
from removed_complaints
join of_authority using (authority)
group by authority, n_complaints
order by authority
