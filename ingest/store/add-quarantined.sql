insert into quarantined_texts (input_sha256, line, raw, as_of) values ($input_sha256, $line, $raw, $as_of)
on conflict do nothing
