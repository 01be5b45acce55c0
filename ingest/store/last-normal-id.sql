select coalesce(max(normal_id), 0) as normal_id from normal_texts
