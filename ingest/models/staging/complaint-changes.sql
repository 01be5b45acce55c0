-- complaint_changes: one row a complaint that is not what it was in the previous snapshot, or that another row now says.
create table complaint_changes as
with before as (
	select row_key, row_hash from contested where is_latest and input_id < $first_input_id::integer
),
said_now as (
	select row_key, row_hash, authority, coalesce(registered_date, received_date) as registered_date
	from analyst.input.complaints
	where input_id >= $first_input_id::integer
	union
	-- Complaints whose rows were ordered anew, whichever of them won.
	select row_key, row_hash, authority, coalesce(registered_date, received_date)
	from analyst.input.complaints
	semi join contested using (row_key)
)
select
	said_now.row_key,
	case when before.row_key is null then 'added' when before.row_hash <> said_now.row_hash then 'changed' else 'said_again' end as change,
	case when before.row_key is null then 'new_complaint' when before.row_hash <> said_now.row_hash then 'newer_version' else 'same_version' end as reason,
	said_now.authority,
	said_now.registered_date,
from said_now
left join before using (row_key)
union all
select row_key, case when was_there then 'removed' else 'never_there' end, reason, authority, registered_date from removed_complaints;
