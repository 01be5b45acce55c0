-- From a row's number to its line: lines between two rows of odd length, or two texts with line ends, go up one by one.
insert into bulk.lines
select $first_row_id::bigint + record - 1, $input_id::integer, record + shift
from (select unnest(range(from_record, until_record)) as record, shift from bulk.line_shifts);
