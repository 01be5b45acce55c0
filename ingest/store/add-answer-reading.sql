insert or replace into answer_readings (
	text_sha256, lexicon_version, language, source_specificity, recipient_specificity, matched, formula_sha256
)
values ($text_sha256, $lexicon_version, $language, $source_specificity, $recipient_specificity, $matched, $formula_sha256)
