pragma secure_delete = on;
-- Rows have random hashes for keys: with 64 MB most pages of their indexes are at hand.
pragma cache_size = -65536;
-- One row a normalised narrative. `component_id` names a text that it hangs together with; empty until it is grouped.
create table if not exists normal_texts (
	normal_id integer primary key,
	normal_sha256 text not null unique,
	n_shingles integer not null,
	component_id integer,
	text_group text,
	jaccard_to_leader real
) strict;
-- One row a normalised narrative that is long enough to be compared: its shingles as 32-bit hashes, ascending, in little-endian order.
create table if not exists shingle_sets (
	normal_id integer primary key,
	shingles blob not null
) strict;
-- One row a narrative as it was written.
create table if not exists text_groups (
	text_sha256 text primary key,
	normal_id integer not null
) without rowid, strict;
