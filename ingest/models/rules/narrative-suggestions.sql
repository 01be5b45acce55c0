-- narrative_suggestions: one row a narrative text and suggestion: what the lexicons read in it (ingest/narratives). `start` and `end` are offsets
-- in the text in the restricted store, in UTF-16 units; no words. A copied file keeps them, but for texts that no complaint has any more, or that
-- were purged (the same test as in staging/texts).
create table if not exists analyst.main.narrative_suggestions (
	text_sha256 varchar, kind varchar, term varchar, value varchar, entry_id varchar, start integer, "end" integer
);
delete from analyst.main.narrative_suggestions
where text_sha256 not in (
	select narrative from analyst.input.complaints
	where narrative is not null
		and ($purged_before::date is null or coalesce(retention_date(registered_date, received_date) >= $purged_before::date, true))
);
