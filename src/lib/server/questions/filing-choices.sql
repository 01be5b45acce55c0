-- One row per vendor and kind of filing of which there is a public filing.
select distinct
    vendor_id,
    filing_type,
from public_filings
order by vendor_id, filing_type
