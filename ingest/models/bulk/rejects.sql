-- One row: how many records the bulk reader could not read.
select count(distinct line)::integer as n_rejected from reject_errors
