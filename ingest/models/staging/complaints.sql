-- held_complaints: one row a row of this run that a check holds back; it is taken out of analyst.input.complaints.
create table held_complaints as
select complaints.*
from analyst.input.complaints
semi join quarantine on quarantine.table_name = 'complaints'
	and quarantine.input_id = complaints.input_id and quarantine.line = complaints.line
where complaints.input_id >= $first_input_id::integer;

delete from analyst.input.complaints
using held_complaints
where held_complaints.input_id = complaints.input_id and held_complaints.line = complaints.line;

-- One row an input of this run: how many of its rows no check holds back, and exact repeats in one without ids of its own.
create table complaints_accepted as
select
	input_id, count(*) as rows_accepted,
	count(*) filter (content_sha256 is not null) - count(distinct content_sha256) as rows_repeated,
from analyst.input.complaints
where input_id >= $first_input_id::integer
group by input_id;
