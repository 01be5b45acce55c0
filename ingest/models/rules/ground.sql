-- rule_ground: one row: a digest of what rules look up beside the file of a complaint. Where it changed, every complaint is judged anew.
create table analyst.main.rule_ground as
with looked_up as (
	select json_array('vendor', vendor_id, country)::varchar as said from analyst.main.vendors where country is not null
	union all select json_array('holiday', country, "date")::varchar from analyst.input.holidays
	union all select json_array('filing', *columns(*))::varchar from analyst.main.filings
	union all select json_array('retention', *columns(*))::varchar from analyst.main.filing_retention
	union all select json_array('source', *columns(*))::varchar from analyst.main.filing_sources
	union all select json_array('item', *columns(*))::varchar from analyst.main.filing_items
)
select bit_xor(md5_number(said))::varchar as digest, count(*)::integer as n_rows from looked_up;
