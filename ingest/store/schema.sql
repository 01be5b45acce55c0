-- The store as it was first made; migrations/ change it, one after the other.
pragma journal_mode = wal;
pragma secure_delete = on;
-- One row a text of a complaint; an older version's text keeps its own hash.
create table if not exists texts (
	complaint_key text not null,
	text_kind text not null,
	text_sha256 text not null,
	text text not null,
	primary key (complaint_key, text_kind, text_sha256)
) without rowid, strict;
-- One row a piece of an input that went to quarantine; one record may give several.
create table if not exists quarantined_texts (
	input_sha256 text not null,
	line integer not null,
	raw text not null,
	primary key (input_sha256, line, raw)
) without rowid, strict;
