-- id: vendor_unknown
-- why: A filing is a vendor's; without one it can be set against no complaint.
-- severity: quarantine
select input_id, line, 'unknown vendor_id: ' || left(vendor_id, 60) as message
from raw.filings
where vendor_id not in (select row_key from keyed_vendors)
