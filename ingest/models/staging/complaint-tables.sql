-- analyst.input.complaints: one row a complaint, in its latest version (the earlier ones: complaint_versions). Rows are put in as they
-- come, and then checked and ordered where they stand: to write ten million rows once more costs more than to take a few out.
create table if not exists analyst.input.complaints as
select *, null::varchar as row_key, null::ubigint as row_hash from raw.complaints where false;

create table if not exists analyst.input.complaint_versions as select * from analyst.input.complaints where false;
