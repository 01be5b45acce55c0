-- One row per case of the public record.
with statements as (
    select
        case_id,
        cast(count(*) as integer) as assertion_count,
        cast(count(distinct document) as integer) as document_count,
        min(from_date) as first_date,
        max(coalesce(until_date_upper, from_date_upper, from_date)) as last_date,
        list_sort(list_distinct(list(entity_id) filter (where entity_type = 'vendor'))) as vendors,
    from public_assertions
    where
        case_id is not null
        and entity_type <> 'document'
        and attribute <> 'name'
    group by case_id
),
names as (
    select
        entity_id as case_id,
        min(value) as name,
        min(text_en) as text_en,
        min(text_nl) as text_nl,
    from public_assertions
    where
        entity_type = 'case'
        and attribute = 'name'
    group by entity_id
)
select
    statements.case_id,
    coalesce(names.name, statements.case_id) as name,
    coalesce(names.text_en, names.name, statements.case_id) as text_en,
    coalesce(names.text_nl, names.name, statements.case_id) as text_nl,
    assertion_count,
    document_count,
    first_date,
    last_date,
    vendors,
from statements
left join names on names.case_id = statements.case_id
order by lower(name), statements.case_id
