-- id: handling_time_negative
-- why: A complaint that was closed before it came would shorten every average of handling times: kept, and left out of those.
-- severity: flag
select input_id, line, 'closed on ' || closed_date || ', before it was received on ' || received_date as message
from analyst.input.complaints
where input_id >= $flagged_from::integer and date_upper(closed_date) < date_lower(received_date)
	and not is_sentinel_date(date_lower(received_date))
