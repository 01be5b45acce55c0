-- id: authority_missing
-- why: Two authorities use the same numbers; a complaint's key is authority and id together (interfaces).
-- severity: quarantine
select input_id, line, 'missing authority' as message
from analyst.input.complaints
where input_id >= $first_input_id::integer and authority is null
