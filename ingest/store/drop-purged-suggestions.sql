delete from narrative_suggestions
where text_sha256 not in (select text_sha256 from texts where text_kind = 'narrative')
