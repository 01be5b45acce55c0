-- One row an input table: what it holds, in a form that does not depend on the order of rows or on where they came from.
select 'complaints' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.complaints
union all
select 'complaint_versions' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.complaint_versions
union all
select 'deletions' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.deletions
union all
select 'facts' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.facts
union all
select 'respondents' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.respondents
union all
select 'vendors' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.vendors
union all
select 'vendor_names' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.vendor_names
union all
select 'filings' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.filings
union all
select 'filing_metrics' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.filing_metrics
union all
select 'filing_retention' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.filing_retention
union all
select 'filing_sources' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.filing_sources
union all
select 'filing_bases' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.filing_bases
union all
select 'filing_items' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.filing_items
union all
select 'assertions' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.assertions
union all
select 'holidays' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from analyst.input.holidays
union all
-- Which of two versions wins is content as well; and so is what is held back.
select 'latest_vendors' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from latest_versions('analyst.input.vendors')
union all
select 'latest_vendor_names' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from latest_versions('analyst.input.vendor_names')
union all
select 'latest_filings' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from latest_versions('analyst.input.filings')
union all
select 'latest_assertions' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(row_key || row_hash)), 0)::varchar as digest
from latest_versions('analyst.input.assertions')
union all
select 'quarantine' as table_name, count(*) as n_rows, coalesce(bit_xor(md5_number(held_back::varchar)), 0)::varchar as digest
from (
	select distinct json_array(sha256, line, quarantine.table_name, rule_id, message) as held_back
	from analyst.input.quarantine as quarantine
	join inputs using (input_id)
)
order by table_name
