-- id: vendor_id_invalid
-- why: A vendor's id stands in addresses: lower-case words with hyphens.
-- severity: quarantine
select input_id, line, 'invalid vendor_id: ' || left(vendor_id, 60) || ' (write lower-case words with hyphens)' as message
from raw.vendors
where vendor_id is not null and not regexp_full_match(vendor_id, '[a-z0-9]+(-[a-z0-9]+)*')
