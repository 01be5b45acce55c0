pragma secure_delete = on;
-- One row an access answer as it was written: what a lexicon reads in it. `matched` holds entries and generic words, never names.
create table if not exists answer_readings (
	text_sha256 text primary key,
	lexicon_version text not null,
	language text,
	source_specificity text,
	recipient_specificity text,
	matched text not null,
	formula_sha256 text not null
) without rowid, strict;
