-- One row per public filing that matches, newest first; a parameter that is null asks nothing.
with conflicts as (
    select
        filing_id,
        cast(count(*) as integer) as conflict_count,
    from public_filing_conflicts
    group by filing_id
)
select
    filing_id,
    vendor_id,
    filing_type,
    jurisdiction,
    received_date,
    period_from,
    period_until,
    version,
    supersedes,
    document_reference,
    coalesce(conflict_count, 0) as conflict_count,
    cast(count(*) over () as integer) as total,
from public_filings
left join conflicts using (filing_id)
where
    ($filing_id is null or filing_id = $filing_id)
    and ($vendor_id is null or vendor_id = $vendor_id)
    and ($filing_type is null or filing_type = $filing_type)
    and (not $only_conflicts or conflict_count > 0)
order by
    received_date desc nulls last,
    period_until desc nulls last,
    filing_id desc
limit $limit
