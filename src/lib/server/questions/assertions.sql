-- One row per assertion of a case, or about an entity; the other parameter is null. Documents and mere names are left out.
select
    assertion_id,
    case_id,
    entity_type,
    entity_id,
    attribute,
    value,
    unit,
    comparator,
    from_date,
    from_date_upper,
    until_date,
    until_date_upper,
    asserted_by,
    role,
    via,
    document,
    document_date,
    document_date_upper,
    is_preferred,
    preferred_reason,
    derivation,
    contradicts,
    appeal_state,
    text_en,
    text_nl,
from public_assertions
where
    entity_type <> 'document'
    and attribute <> 'name'
    and ($case_id is null or case_id = $case_id)
    and ($entity_id is null or entity_id = $entity_id)
order by coalesce(from_date, document_date), assertion_id
