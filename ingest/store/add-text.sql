insert into texts (complaint_key, text_kind, text_sha256, text)
values ($complaint_key, $text_kind, $text_sha256, $text)
on conflict do nothing
