-- One row per data source that one of these filings states.
select
    filing_id,
    source_code,
    named_party,
    country,
    share_pct,
    since,
    until,
from public_filing_sources
where filing_id in (select unnest($filing_ids))
order by filing_id, source_code, named_party, since
