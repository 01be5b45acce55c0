-- Complaints before the day of the last purge keep counting, without their complainant (README: Purging).
update analyst.input.complaints set complainant_key = null
where complainant_key is not null and retention_date(registered_date, received_date) < $purged_before::date;
update analyst.input.complaint_versions set complainant_key = null
where complainant_key is not null and retention_date(registered_date, received_date) < $purged_before::date;
