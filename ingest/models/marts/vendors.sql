-- One row a vendor: given in a vendor file, or minted for a name that complaints or respondents use.
create table analyst.main.vendors as
with given as (
	select * from latest_versions('analyst.input.vendors')
),
minted as (
	select vendor_id, min(name) as name from vendor_links where is_minted group by vendor_id
)
select
	vendor_id, name, legal_name, country, corporate_parent as corporate_group, product_form, website, registration_number,
	false as is_minted,
from given
union all
select minted.vendor_id, minted.name, null, null, null, null, null, null, true
from minted
anti join given using (vendor_id)
union all
select 'UNKNOWN', 'UNKNOWN', null, null, null, null, null, null, false
where exists (select 1 from vendor_links where vendor_id = 'UNKNOWN')
order by vendor_id;
