-- One row a vendor name as written in complaints or among respondents, and the vendor that it means. A name that no register of
-- names knows mints an id of its own; the id in the ledger stands when a merge redirected it.
create table vendor_links as
with known_names as (
	select name, vendor_id from analyst.input.vendor_names
	union all
	select unnest([name, legal_name, website]), vendor_id from analyst.input.vendors
),
-- One identity under two vendors settles nothing: neither gets it, and the name stays a vendor of its own.
clear_names as (
	select identity, min(vendor_id) as vendor_id
	from known_names
	join name_identities using (name)
	group by identity
	having count(distinct vendor_id) = 1
),
written as (
	select vendor_name as name from analyst.input.complaints
	union
	select name from analyst.input.respondents
),
linked as (
	select
		written.name,
		case when written.name is null then 'UNKNOWN' else coalesce(clear_names.vendor_id, minted_vendor_id(name_identities.identity)) end
			as vendor_id,
		written.name is not null and clear_names.vendor_id is null as is_minted,
	from written
	left join name_identities using (name)
	left join clear_names using (identity)
)
select linked.name, coalesce(vendor_redirects.to_vendor_id, linked.vendor_id) as vendor_id, linked.is_minted
from linked
left join vendor_redirects on vendor_redirects.from_vendor_id = linked.vendor_id;
