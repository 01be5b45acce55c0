-- One row per vendor that is named in public.
select
    vendor_id,
    name,
    legal_name,
    country,
    corporate_group,
    product_form,
    website,
    is_fictional,
    naming_basis,
    named_from,
    hearing_date,
    naming_date,
from public_vendors
order by lower(name), vendor_id
