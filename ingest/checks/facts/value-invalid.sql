-- id: fact_value_invalid
-- why: A fact's value must be of its kind, or a rule would compute from noise.
-- severity: quarantine
select
	raw_facts.input_id,
	raw_facts.line,
	'invalid ' || facts.fact || ': ' || coalesce(left(raw_facts.value, 40), 'missing') as message,
from raw.facts as raw_facts
join facts on facts.fact = raw_facts.fact
where case facts.value_kind
	when 'date' then not coalesce(is_date_text(raw_facts.value), false)
	when 'yes_no' then coalesce(raw_facts.value, '') not in ('yes', 'no')
	when 'number' then try_cast(raw_facts.value as double) is null
	when 'time' then try_cast(raw_facts.value as timestamp) is null
	when 'code' then raw_facts.value is null
		or not list_has_all(facts.codes, case when facts.is_list then list_of(raw_facts.value) else [raw_facts.value] end)
	else raw_facts.value is null
end
