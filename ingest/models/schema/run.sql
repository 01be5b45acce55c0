-- What this run knows of its inputs, and what its checks hold back.
create table inputs (
	input_id integer, path varchar, sha256 varchar, profile varchar, table_name varchar, encoding varchar, exported_date varchar,
	authority varchar,
	-- Of two versions without dates the one of higher precedence wins: the later in the command. A row that was held back and comes
	-- again keeps the place of its file.
	precedence integer, is_full boolean, is_of_this_run boolean
);
create table quarantine (input_id integer, line bigint, table_name varchar, rule_id varchar, message varchar);
create table flags (input_id integer, line bigint, table_name varchar, rule_id varchar, message varchar);
create table texts (
	input_id integer, line bigint, table_name varchar, text_kind varchar, text_sha256 varchar, text varchar
);
create table vendor_redirects (from_vendor_id varchar, to_vendor_id varchar);
-- One row a written name: names with one identity are one vendor (ingest/resolution).
create table name_identities (name varchar, identity varchar);
-- One row a narrative that is like others, and the group of texts that it stands in (ingest/campaigns).
create table text_groups (text_sha256 varchar, text_group varchar, n_shingles integer, jaccard_to_leader double);
