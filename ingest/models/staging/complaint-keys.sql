-- One row a way in which another file may refer to a complaint: by its key, or by its id alone.
create table complaint_keys as
select distinct row_key as name, row_key as complaint_key from analyst.input.complaints
union
select distinct complaint_id, row_key from analyst.input.complaints;
