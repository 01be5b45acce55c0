-- One row a filing in its latest version as an input row; versions of the document itself are rows of their own.
create table analyst.main.filings as
select
	filing_id, vendor_id, filing_type, jurisdiction,
	date_lower(requested_date) as requested_date, date_lower(due_date) as due_date,
	date_lower(received_date) as received_date, date_lower(period_from) as period_from,
	date_upper(period_until) as period_until, version, supersedes, confidentiality, document_reference,
from latest_versions('analyst.input.filings')
order by filing_id;

-- One row a figure of a filing.
create table analyst.main.filing_metrics as
select
	filing_id, metric, "right", try_cast(value as double) as value, unit, comparator, try_cast(lo as double) as lo,
	try_cast(hi as double) as hi, date_lower(as_of) as as_of, denial_reason, note,
from analyst.input.filing_metrics
order by all;

-- One row a data category of a retention schedule.
create table analyst.main.filing_retention as
select filing_id, data_category, period_iso8601, start_event, auto_renew = 'yes' as auto_renew, justification
from analyst.input.filing_retention
order by all;

-- One row a source that a filing declares.
create table analyst.main.filing_sources as
select
	filing_id, source_code, named_party, country, try_cast(share_pct as double) as share_pct,
	date_lower(since) as since, date_upper(until) as until,
from analyst.input.filing_sources
order by all;

-- One row a purpose and the legal basis claimed for it.
create table analyst.main.filing_bases as
select filing_id, purpose, art6, art9, lia_ref, date_lower(balancing_date) as balancing_date
from analyst.input.filing_bases
order by all;

-- One row an item of a filing's checklist.
create table analyst.main.filing_items as
select filing_id, item, value, country, page from analyst.input.filing_items order by all;
