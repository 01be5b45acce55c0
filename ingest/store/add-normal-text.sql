insert into normal_texts (normal_id, normal_sha256, n_shingles, component_id, text_group, jaccard_to_leader)
values ($normal_id, $normal_sha256, $n_shingles, $component_id, $text_group, $jaccard_to_leader)
