delete from answer_readings
where text_sha256 not in (select text_sha256 from texts where text_kind = 'access_answer_text')
