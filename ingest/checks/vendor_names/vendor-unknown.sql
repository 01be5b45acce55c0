-- id: vendor_unknown
-- why: A name without its vendor would resolve complaints to nobody.
-- severity: quarantine
select input_id, line, 'unknown vendor_id: ' || left(vendor_id, 60) as message
from raw.vendor_names
where vendor_id not in (select row_key from keyed_vendors)
