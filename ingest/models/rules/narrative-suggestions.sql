-- narrative_suggestions: one row a narrative text and suggestion: what the lexicons read in it (ingest/narratives). `start` and `end` are offsets
-- in the text in the restricted store, in UTF-16 units; no words. A copied file keeps them, but for texts that no complaint has any more.
create table if not exists analyst.main.narrative_suggestions (
	text_sha256 varchar, kind varchar, term varchar, value varchar, entry_id varchar, start integer, "end" integer
);
delete from analyst.main.narrative_suggestions
where text_sha256 not in (select narrative_sha256 from analyst.main.complaints where narrative_sha256 is not null);
