-- One row an access answer text: what the lexicons read in it (ingest/answers). `matched_words` holds entries and generic words, no names.
create or replace table analyst.main.answer_readings (
	text_sha256 varchar, language varchar, source_specificity varchar, recipient_specificity varchar, matched_words varchar[],
	formula_sha256 varchar
);
