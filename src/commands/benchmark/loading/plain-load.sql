-- The newer row replaces the older one; what does not fit is left out without a word.
insert or replace into complaints by name
from read_csv($path, header = true, all_varchar = true, ignore_errors = true, types = {
	'received_date': 'DATE', 'registered_date': 'DATE', 'closed_date': 'DATE', 'access_request_date': 'DATE',
	'erasure_request_date': 'DATE', 'erasure_answer_date': 'DATE', 'objection_date': 'DATE'
});

checkpoint;

select count(*) as n_rows from complaints;
