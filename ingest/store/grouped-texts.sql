select text_sha256, text_group, n_shingles, jaccard_to_leader
from text_groups join normal_texts using (normal_id)
where text_group is not null
