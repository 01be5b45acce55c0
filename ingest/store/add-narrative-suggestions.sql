insert or replace into narrative_suggestions (text_sha256, lexicon_version, suggestions)
values ($text_sha256, $lexicon_version, $suggestions)
