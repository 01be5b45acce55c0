-- One row a respondent of a complaint and role. The collector of the complaint itself comes first; who called is often not
-- who collected.
create view analyst.main.complaint_respondents as
select complaint_key, 'collector' as role, vendor_name as name, vendor_country as country, vendor_id
from main.complaints
union all
select distinct respondents.complaint_key, respondents.role, respondents.name, respondents.country, vendor_links.vendor_id
from input.respondents as respondents
left join input.vendor_links as vendor_links on vendor_links.name = respondents.name
anti join main.complaints as complaints
	on complaints.complaint_key = respondents.complaint_key and respondents.role = 'collector'
	and complaints.vendor_name = respondents.name and complaints.vendor_country is not distinct from respondents.country;
