-- One row a public filing of a named vendor. Which filing it replaces is told only where that one is public too.
create table public_file.main.public_filings as
with open_filings as (
	select * from analyst.main.filings
	where confidentiality = 'public' and vendor_id in (select vendor_id from public_file.main.public_vendors)
)
select
	filing_id, vendor_id, filing_type, jurisdiction, received_date, period_from, period_until, version,
	case when supersedes in (select filing_id from open_filings) then supersedes end as supersedes, document_reference,
from open_filings
order by filing_id;

-- One row a figure that a public filing states.
create table public_file.main.public_filing_metrics as
select filing_id, metric, "right", value, unit, comparator, lo, hi, as_of, denial_reason, note
from analyst.main.filing_metrics
semi join public_file.main.public_filings using (filing_id)
order by all;

-- One row a data source that a public filing states.
create table public_file.main.public_filing_sources as
select filing_id, source_code, named_party, country, share_pct, since, until
from analyst.main.filing_sources
semi join public_file.main.public_filings using (filing_id)
order by all;

-- One row a kind of data of which a public filing states how long it is kept.
create table public_file.main.public_filing_retention as
select filing_id, data_category, period_iso8601, start_event, auto_renew, justification
from analyst.main.filing_retention
semi join public_file.main.public_filings using (filing_id)
order by all;

-- One row any other statement in a public filing.
create table public_file.main.public_filing_items as
select filing_id, item, value, country, page
from analyst.main.filing_items
semi join public_file.main.public_filings using (filing_id)
order by all;

-- One row a contradiction within one public filing. One that rests on complaints, or on another document, never comes here.
create table public_file.main.public_filing_conflicts as
select filing_id, rule_id, filed_value, observed_value, reason_en, reason_nl
from analyst.main.contradictions
semi join public_file.main.public_filings using (filing_id)
where is_internal and n_complaints is null
order by all;
