-- One row per entity of the public record that has a name: people, authorities, courts, vendors, cases.
select
    entity_id,
    min(value) as name,
from public_assertions
where
    attribute = 'name'
    and value is not null
group by entity_id
order by entity_id
