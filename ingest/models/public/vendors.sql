-- One row a vendor that the public view may name: by a decision after it was heard, or because published acts name it.
create table public_file.main.public_vendors as
with published as (
	select distinct vendor_id from analyst.input.vendors
	join inputs using (input_id)
	where inputs.profile = 'public_record'
)
select
	vendors.vendor_id, vendors.name, vendors.legal_name, vendors.country, coalesce(groups.name, vendors.corporate_group) as corporate_group,
	vendors.product_form,
	vendors.website,
	$is_demo::boolean and published.vendor_id is null as is_fictional,
	case when published.vendor_id is not null then 'published_act' else 'decision' end as naming_basis,
	named_vendors.named_from, named_vendors.hearing_date, named_vendors.naming_date,
from analyst.main.vendors
left join analyst.main.vendors as groups on groups.vendor_id = vendors.corporate_group
left join named_vendors on named_vendors.vendor_id = vendors.vendor_id
left join published on published.vendor_id = vendors.vendor_id
where named_vendors.vendor_id is not null or published.vendor_id is not null
order by vendors.vendor_id;

