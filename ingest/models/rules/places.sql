-- places: one row a vendor, country as a complaint gives it, and authority: the state whose calendar counts (Regulation 1182/71, Article 2(1):
-- where the vendor must act). A vendor without a seat in a state of the calendar: that of the authority, which is an assumption.
create table places as
with states as (
	select distinct country from analyst.main.calendar_days where country <> ''
),
given as (
	select distinct vendor_links.vendor_id, coalesce(complaints.vendor_country, '') as vendor_country, complaints.authority
	from complaints_to_judge as complaints
	join vendor_links on coalesce(vendor_links.name, '') = coalesce(complaints.vendor_name, '')
)
select
	given.vendor_id,
	given.vendor_country,
	given.authority,
	coalesce(of_vendor.country, of_complaint.country, of_authority.country, '') as country,
	of_vendor.country is null and of_complaint.country is null as is_country_assumed,
from given
left join analyst.main.vendors as vendors using (vendor_id)
left join states as of_vendor on of_vendor.country = vendors.country
left join states as of_complaint on of_complaint.country = given.vendor_country
-- Codes of authorities begin with their country (nl-ap, de-be); one that does not has weekends alone.
left join states as of_authority on of_authority.country = upper(split_part(given.authority, '-', 1));
