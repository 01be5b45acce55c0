-- One row per other statement in one of these filings.
select
    filing_id,
    item,
    value,
    country,
    page,
from public_filing_items
where filing_id in (select unnest($filing_ids))
order by filing_id, item, value
