-- One row a vendor id that a name minted.
select vendor_id, min(name) as name from vendor_links where is_minted group by vendor_id order by vendor_id
