-- One row a rule that computes a violation type: the law, why, what proves and what refutes it.
select
    rule_id,
    law,
    why_en,
    why_nl,
    proves_en,
    proves_nl,
    refutes_en,
    refutes_nl,
from rules
where violation_type = $violation_type
order by rule_id
