-- One row a vendor, a vendor that it may be or belong to, and one reason. `score` orders the suggestions of a vendor; it is no probability.
create table analyst.main.vendor_suggestions as
with suggestions as (
	select unnest(from_json($vendor_suggestions, '[{
		"vendor_id": "VARCHAR", "suggested_vendor_id": "VARCHAR", "position": "INTEGER", "score": "DOUBLE", "relation": "VARCHAR",
		"reason_code": "VARCHAR", "points": "DOUBLE", "reason_en": "VARCHAR", "reason_nl": "VARCHAR"
	}]'), recursive := true)
)
select vendor_id, suggested_vendor_id, position, score, relation, reason_code, points, reason_en, reason_nl
from suggestions
order by vendor_id, position, points desc, reason_code;
