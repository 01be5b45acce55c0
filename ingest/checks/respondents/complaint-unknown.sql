-- id: complaint_unknown
-- why: A respondent is named in a complaint; two authorities may use one number, then the key must say which.
-- severity: quarantine
with matches as (
	select respondents.input_id, respondents.line, respondents.complaint_id, count(distinct keys.complaint_key) as n_matches
	from raw.respondents
	left join complaint_keys as keys on keys.name = respondents.complaint_id
	group by all
)
select
	input_id,
	line,
	case when n_matches = 0 then 'unknown complaint_id: ' else 'ambiguous complaint_id (write authority:complaint_id): ' end
		|| coalesce(left(complaint_id, 60), 'missing') as message,
from matches
where n_matches <> 1
