-- No table: rejects of one file are not those of another.
drop table if exists reject_errors;
drop table if exists reject_scans;
