insert into shingle_sets (normal_id, shingles) values ($normal_id, $shingles)
