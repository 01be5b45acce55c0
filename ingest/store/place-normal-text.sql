update normal_texts
set component_id = $component_id, text_group = $text_group, jaccard_to_leader = $jaccard_to_leader
where normal_id = $normal_id
