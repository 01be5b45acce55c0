-- One row per case of the public record: its newest dated act, newest first.
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
    and role in (select unnest($roles))
    and case_id is not null
    and from_date is not null
    and (is_preferred or len(coalesce(contradicts, [])) = 0)
qualify row_number() over (partition by case_id order by from_date desc, assertion_id) = 1
order by from_date desc, assertion_id
limit $limit
