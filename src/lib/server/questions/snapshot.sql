-- One row: the snapshot that is served.
select
    snapshot_id,
    release_id,
    as_of,
    is_demo,
    closed_until,
    first_period,
    taxonomy_version,
    model_version,
    -- A small release holds totals only: what it lacks is then not published, and no 0.
    exists (
        select 1
        from public_counts
        where
            coalesce(vendor_id, 'all') <> 'all'
            or coalesce(data_source, 'all') <> 'all'
            or coalesce(violation_type, 'all') <> 'all'
            or coalesce(violation_group, 'all') <> 'all'
            or coalesce(complainant_country, 'all') <> 'all'
            or coalesce(kind, 'all') <> 'all'
            or coalesce(outcome, 'all') <> 'all'
            or coalesce(waiting_band, 'all') <> 'all'
    ) as has_detail,
from snapshot
