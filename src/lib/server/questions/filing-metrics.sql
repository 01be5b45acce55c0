-- One row per figure that one of these filings states.
select
    filing_id,
    metric,
    "right",
    value,
    unit,
    comparator,
    lo,
    hi,
    as_of,
    denial_reason,
    note,
from public_filing_metrics
where filing_id in (select unnest($filing_ids))
order by filing_id, "right" nulls first, metric, denial_reason nulls first, note, value
