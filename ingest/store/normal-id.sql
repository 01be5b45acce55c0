select normal_id from normal_texts where normal_sha256 = $normal_sha256
