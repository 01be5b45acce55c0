-- A portion of readings, as JSON.
insert into analyst.main.answer_readings by name
select unnest(from_json($readings::json, '[{
	"text_sha256": "varchar", "language": "varchar", "source_specificity": "varchar", "recipient_specificity": "varchar",
	"matched_words": ["varchar"], "formula_sha256": "varchar"
}]'), recursive := true);
