-- Reads a surveyed file whole. `columns` names each header by our word, or as unread; a table function takes no parameters, so they are
-- session variables. The order of rows is kept, because a row's number tells its line. These rows are read once more and gone: to find how
-- to compress them took a third of the reading.
set variable path = $path;
set variable columns = $columns;
set variable words = $words;
set variable delimiter = $delimiter;
set variable is_parallel = $is_parallel::boolean;
set variable is_rejecting = $is_rejecting::boolean;
set preserve_insertion_order = true;
set force_compression = 'uncompressed';
insert into bulk.complaints by name
select columns(lambda name: list_contains(getvariable('words'), name))
from read_csv(
	getvariable('path'), columns = getvariable('columns'), auto_detect = false, header = true, delim = getvariable('delimiter'),
	quote = '"', escape = '"', parallel = getvariable('is_parallel'), max_line_size = 4194304,
	store_rejects = getvariable('is_rejecting'), rejects_limit = 0
);
