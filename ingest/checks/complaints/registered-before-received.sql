-- id: registered_before_received
-- why: Nothing is registered before it is received (CFPB exports have such rows); one of the dates is wrong, and nobody can say which: kept.
-- severity: flag
select input_id, line, 'registered on ' || registered_date || ', before it was received on ' || received_date as message
from analyst.input.complaints
where input_id >= $flagged_from::integer and date_upper(registered_date) < date_lower(received_date)
	and not is_sentinel_date(date_lower(received_date))
