-- The least that loading a file can mean: every cell as text, by a reader that does not cut the file into parts (the parallel one
-- may fail on newlines inside quotes). Lines that are no records are left out here: this is a clock, not a load.
set threads = 2;

create table complaints as
from read_csv($path, header = true, all_varchar = true, parallel = false, delim = ',', quote = '"', escape = '"', ignore_errors = true);

checkpoint;

select count(*) as n_rows from complaints;
