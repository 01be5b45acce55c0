select count(*) as n_unlinked from normal_texts where component_id is null
