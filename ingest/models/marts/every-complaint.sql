-- One row a complaint that is written: all of them, where this model wrote none before.
create view complaints_to_write as select * from analyst.input.complaints;
create view complaints_to_clear as select null::varchar as complaint_key where false;
