-- One row per dated act or statement of the public record, newest first.
select
    assertion_id,
    case_id,
    entity_id,
    attribute,
    from_date,
    from_date_upper,
    asserted_by,
    role,
    document,
    text_en,
    text_nl,
from public_assertions
where
    attribute in (select unnest($attributes))
    and case_id is not null
    and from_date is not null
    and (is_preferred or len(coalesce(contradicts, [])) = 0)
order by from_date desc, assertion_id
limit $limit
