-- What is odd about rows of complaints that stay: rules look at rows of this run alone.
insert into flags by name select * from previous.input.flags where table_name = 'complaints';
