-- One row a rule: the law it applies and why, what it reads, what proves and refutes it (ingest/rules).
create table analyst.main.rules as
select unnest(from_json($rules, '[{
	"rule_id": "VARCHAR", "violation_type": "VARCHAR", "law": "VARCHAR", "valid_from": "DATE", "valid_until": "DATE", "why_en": "VARCHAR",
	"why_nl": "VARCHAR", "reads": "VARCHAR", "proves_en": "VARCHAR", "proves_nl": "VARCHAR", "refutes_en": "VARCHAR", "refutes_nl": "VARCHAR"
}]'), recursive := true);

-- One row a rule and verdict: its sentence, with places for the facts of a row.
create table analyst.main.rule_sentences as
select unnest(from_json($sentences, '[{
	"rule_id": "VARCHAR", "verdict": "VARCHAR", "sentence_en": "VARCHAR", "sentence_nl": "VARCHAR"
}]'), recursive := true);

-- One row a code that a fact may take, in words.
create table analyst.main.fact_values as
select unnest(from_json($fact_values, '[{"fact": "VARCHAR", "code": "VARCHAR", "label_en": "VARCHAR", "label_nl": "VARCHAR"}]'), recursive := true);
