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
from snapshot
