select normal_id, substr(normal_sha256, 1, 16) as name, component_id, shingles
from shingle_sets join normal_texts using (normal_id)
