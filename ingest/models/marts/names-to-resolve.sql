-- One row a name as written in complaints, among respondents or in a register of vendors, and the website that the register gives beside it.
select distinct vendor_name as name, null::varchar as website from analyst.input.complaints where vendor_name is not null
union
select name, null from analyst.input.respondents
union
select unnest(list_filter([name, legal_name, website], lambda text: text is not null)), website from latest_versions('analyst.input.vendors')
union
select vendor_names.name, vendors.website
from latest_versions('analyst.input.vendor_names') as vendor_names
left join latest_versions('analyst.input.vendors') as vendors using (vendor_id)
order by all;
