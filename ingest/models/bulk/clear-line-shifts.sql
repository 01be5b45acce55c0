-- No row: the lines of one file are not those of another.
delete from bulk.line_shifts;
