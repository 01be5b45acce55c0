-- id: filing_unknown
-- why: A row of a filing says something only together with its filing.
-- severity: quarantine
select input_id, line, 'unknown filing_id: ' || left(filing_id, 60) as message
from raw.filing_retention
where filing_id not in (select row_key from keyed_filings)
