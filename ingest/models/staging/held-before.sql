-- One row a piece of an earlier input that is still held back, and why.
select
	inputs.path, inputs.sha256, inputs.encoding, inputs.exported_date, inputs.authority, inputs.precedence, quarantine.line::integer as line,
	quarantine.table_name, quarantine.rule_id, quarantine.message,
from quarantine
join inputs using (input_id)
where not inputs.is_of_this_run
order by inputs.sha256, inputs.precedence, quarantine.line
