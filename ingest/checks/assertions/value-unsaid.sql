-- id: value_unsaid
-- why: What is not known is said with the comparator unknown; an empty value without it is a gap that nobody meant.
-- severity: quarantine
select input_id, line, 'missing value (write comparator unknown when it is not known)' as message
from raw.assertions
where value is null and coalesce(comparator, '') <> 'unknown'
