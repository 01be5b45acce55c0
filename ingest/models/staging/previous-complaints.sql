-- Every version of every complaint of the previous snapshot, to be keyed and hashed anew by this model.
insert into raw.complaints by name select * exclude (row_key, row_hash) from previous.input.complaints;
insert into raw.complaints by name select * exclude (row_key, row_hash) from previous.input.complaint_versions;
