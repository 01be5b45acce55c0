-- A script of ten lines: dates where the reader can be told of one, and a primary key.
create table complaints as
from read_csv($path, header = true, all_varchar = true, ignore_errors = true, types = {
	'received_date': 'DATE', 'registered_date': 'DATE', 'closed_date': 'DATE', 'access_request_date': 'DATE',
	'erasure_request_date': 'DATE', 'erasure_answer_date': 'DATE', 'objection_date': 'DATE'
})
limit 0;

alter table complaints add primary key (authority, complaint_id);
