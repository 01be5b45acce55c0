select text_sha256, language, source_specificity, recipient_specificity, matched, formula_sha256 from answer_readings
