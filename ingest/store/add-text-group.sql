insert into text_groups (text_sha256, normal_id) values ($text_sha256, $normal_id)
