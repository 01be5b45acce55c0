-- One row a respondent of a complaint and role. The collector of the complaint itself comes first; who called is often not
-- who collected.
create table analyst.main.complaint_respondents as
select row_key as complaint_key, 'collector' as role, vendor_name as name, vendor_country as country, vendor_links.vendor_id
from latest_complaints
join vendor_links on vendor_links.name is not distinct from latest_complaints.vendor_name
union
select respondents.complaint_key, respondents.role, respondents.name, respondents.country, vendor_links.vendor_id
from analyst.input.respondents
left join vendor_links on vendor_links.name = respondents.name
order by complaint_key, role, name;
