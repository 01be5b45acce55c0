delete from text_groups
where text_sha256 not in (select text_sha256 from texts where text_kind = 'narrative');
-- What hung together through a text that is gone may not any more: the rest of its component is grouped again at the next ingest.
update normal_texts set component_id = null, text_group = null, jaccard_to_leader = null
where component_id in (
	select component_id from normal_texts where normal_id not in (select normal_id from text_groups)
);
delete from shingle_sets where normal_id not in (select normal_id from text_groups);
delete from normal_texts where normal_id not in (select normal_id from text_groups);
