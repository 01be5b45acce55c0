-- One row per kind of data of which one of these filings states how long it is kept.
select
    filing_id,
    data_category,
    period_iso8601,
    start_event,
    auto_renew,
    justification,
from public_filing_retention
where filing_id in (select unnest($filing_ids))
order by filing_id, data_category, period_iso8601
