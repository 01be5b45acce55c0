select text_sha256, text from texts
where text_kind = 'narrative' and not exists (
	select 1 from narrative_suggestions
	where narrative_suggestions.text_sha256 = texts.text_sha256 and narrative_suggestions.lexicon_version = $lexicon_version
)
