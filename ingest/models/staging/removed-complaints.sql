-- removed_complaints: one row a complaint that leaves, and why: a deletion list of this run names it, or a full export lacks it.
create table removed_complaints as
with listed as (
	select row_key from keyed_deletions where input_id >= $first_input_id::integer
),
full_inputs as (
	select input_id from inputs where is_of_this_run and is_full and table_name = 'complaints'
),
-- What a full export says, also in a row that a check holds back or that an earlier version outdoes.
present as (
	select row_key, authority from analyst.input.complaints semi join full_inputs using (input_id)
	union all
	select row_key, authority from analyst.input.complaint_versions semi join full_inputs using (input_id)
	union all
	select row_key, authority from held_complaints semi join full_inputs using (input_id)
),
absent as (
	select row_key
	from analyst.input.complaints
	semi join present as authorities using (authority)
	anti join present on present.row_key = complaints.row_key
	where $is_withdrawing::boolean
),
leaving as (
	select row_key, max(reason) as reason
	from (select row_key, 'deletion_list' as reason from listed union all select row_key, 'absent_in_full_export' from absent)
	group by row_key
)
select
	row_key, leaving.reason, complaints.authority, coalesce(complaints.registered_date, complaints.received_date) as registered_date,
	-- What comes and is taken back in one run was in no snapshot.
	complaints.input_id < $first_input_id::integer
		or row_key in (select row_key from contested where input_id < $first_input_id::integer) as was_there,
from leaving
join analyst.input.complaints using (row_key);
