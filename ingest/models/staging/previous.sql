-- The rows of the previous snapshot stand before those of this run: an ingest is cumulative. Complaints come in their own way.
insert into inputs by name select * replace (false as is_of_this_run) from previous.input.inputs;
insert into raw.deletions by name select * exclude (row_key, row_hash) from previous.input.deletions;
insert into raw.facts by name select * exclude (row_key, row_hash, complaint_key) replace (complaint_key as complaint_id) from previous.input.facts;
insert into raw.respondents by name select * exclude (row_key, row_hash, complaint_key) replace (complaint_key as complaint_id) from previous.input.respondents;
insert into raw.vendors by name select * exclude (row_key, row_hash) from previous.input.vendors;
insert into raw.vendor_names by name select * exclude (row_key, row_hash) from previous.input.vendor_names;
insert into raw.filings by name select * exclude (row_key, row_hash) from previous.input.filings;
insert into raw.filing_metrics by name select * exclude (row_key, row_hash) from previous.input.filing_metrics;
insert into raw.filing_retention by name select * exclude (row_key, row_hash) from previous.input.filing_retention;
insert into raw.filing_sources by name select * exclude (row_key, row_hash) from previous.input.filing_sources;
insert into raw.filing_bases by name select * exclude (row_key, row_hash) from previous.input.filing_bases;
insert into raw.filing_items by name select * exclude (row_key, row_hash) from previous.input.filing_items;
insert into raw.assertions by name select * exclude (row_key, row_hash) from previous.input.assertions;
insert into raw.holidays by name select * exclude (row_key, row_hash) from previous.input.holidays;
insert into quarantine by name select * from previous.input.quarantine;
