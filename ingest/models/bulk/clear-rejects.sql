-- No table: rejects of one file are not those of another.
drop table reject_errors;
drop table reject_scans;
