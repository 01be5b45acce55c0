-- One row per contradiction within the filing.
select
    rule_id,
    filed_value,
    observed_value,
    reason_en,
    reason_nl,
from public_filing_conflicts
where filing_id = $filing_id
order by rule_id, reason_en
