-- The codes of src/lib/domain, and what narratives are made of: part and language → texts.
set variable kinds = $kinds;
set variable channels = $channels;
set variable data_sources = $data_sources;
set variable violation_types = $violation_types;
set variable statuses = $statuses;
set variable outcomes = $outcomes;
set variable visibilities = $visibilities;
set variable harms = $harms;

set variable narrative_parts = (
	with parts as (
		select part || ' ' || language as part, list(text order by text) as texts
		from read_csv($narrative_parts, header = true, all_varchar = true, parallel = false)
		group by all
	)
	select map_from_entries(list((part, texts) order by part)) from parts
);
