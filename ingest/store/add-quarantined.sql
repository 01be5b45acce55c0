insert into quarantined_texts (input_sha256, line, raw) values ($input_sha256, $line, $raw)
on conflict do nothing
