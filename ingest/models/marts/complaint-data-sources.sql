-- One row a complaint and data source that the complainant names.
create view analyst.main.complaint_data_sources as
select complaints.complaint_key, data_sources.data_source
from main.complaints as complaints
join main.data_sources as data_sources on (complaints.data_source_mask >> data_sources.mask_bit::integer) & 1 = 1;
