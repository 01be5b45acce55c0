-- One row per published cell of one table, in the given periods; an empty list leaves a dimension free.
select
    period,
    vendor_id as vendor,
    data_source,
    violation_type,
    violation_group,
    complainant_country,
    kind,
    outcome,
    waiting_band,
    cast(count as integer) as count,
from public_counts
where
    table_id = $table_id
    and period in (select unnest($periods))
    and (len($vendors) = 0 or vendor_id in (select unnest($vendors)))
    and (len($data_sources) = 0 or data_source in (select unnest($data_sources)))
    and (len($violation_types) = 0 or violation_type in (select unnest($violation_types)))
    and (len($violation_groups) = 0 or violation_group in (select unnest($violation_groups)))
    and (len($complainant_countries) = 0 or complainant_country in (select unnest($complainant_countries)))
    and (len($kinds) = 0 or kind in (select unnest($kinds)))
    and (len($outcomes) = 0 or outcome in (select unnest($outcomes)))
    and (len($waiting_bands) = 0 or waiting_band in (select unnest($waiting_bands)))
order by all
