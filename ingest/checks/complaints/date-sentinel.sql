-- id: date_sentinel
-- why: 1970-01-01, 1900-01-01 and years from 2099 are what systems write for "no date"; such a row is kept, in no period.
-- severity: flag
select input_id, line, 'suspicious registered or received date: ' || coalesce(registered_date, received_date) as message
from analyst.input.complaints
where input_id >= $flagged_from::integer and is_sentinel_date(date_lower(coalesce(registered_date, received_date)))
