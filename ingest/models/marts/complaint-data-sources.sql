-- One row a complaint and data source that the complainant names.
create table analyst.main.complaint_data_sources as
select complaints.complaint_key, data_sources.data_source
from analyst.main.complaints
join data_sources on (complaints.data_source_mask >> data_sources.mask_bit::integer) & 1 = 1
order by complaint_key, data_source;
