select text_sha256, min(text) as text from texts
where text_kind = 'access_answer_text' and not exists (
	select 1 from answer_readings
	where answer_readings.text_sha256 = texts.text_sha256 and answer_readings.lexicon_version = $lexicon_version
)
group by text_sha256
