select line, raw from quarantined_texts where input_sha256 = $input_sha256 order by line, raw
