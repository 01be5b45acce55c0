-- A portion of narratives, each with its suggestions as JSON text.
insert into analyst.main.narrative_suggestions by name
with texts as (
	select unnest(from_json($texts::json, '[{"text_sha256": "varchar", "suggestions": "varchar"}]'), recursive := true)
),
listed as (
	select text_sha256, unnest(from_json(suggestions::json, '[{
		"kind": "varchar", "term": "varchar", "value": "varchar", "entry_id": "varchar", "start": "integer", "end": "integer"
	}]'), recursive := true)
	from texts
)
select * from listed;
