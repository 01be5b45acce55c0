-- One row a vendor and name under which it goes: as given, and as written in complaints.
create table analyst.main.vendor_names as
select vendor_id, name, name_kind, true as is_given from latest_versions('analyst.input.vendor_names')
union all
select distinct vendor_id, name, 'spelling', false
from vendor_links
where name is not null
	and (vendor_id, name) not in (select (vendor_id, name) from latest_versions('analyst.input.vendor_names'))
order by vendor_id, name;
