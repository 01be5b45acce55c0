select suggestions from narrative_suggestions where text_sha256 = $text_sha256
