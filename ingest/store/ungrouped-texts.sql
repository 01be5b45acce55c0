select text_sha256, text from texts
where text_kind = 'narrative' and not exists (select 1 from text_groups where text_groups.text_sha256 = texts.text_sha256)
