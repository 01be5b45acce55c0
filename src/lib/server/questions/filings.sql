-- One row per filing of a vendor in a public registry.
select
    filing_id,
    filing_type,
    jurisdiction,
    received_date,
    period_from,
    period_until,
    document_reference,
from public_filings
where vendor_id = $vendor_id
order by received_date, filing_id
