pragma secure_delete = on;
-- One row a narrative as it was written: what a lexicon suggests from it, as JSON. Codes, dates and offsets, never words. A narrative that
-- suggests nothing has a row too: it was read.
create table if not exists narrative_suggestions (
	text_sha256 text primary key,
	lexicon_version text not null,
	suggestions text not null
) without rowid, strict;
