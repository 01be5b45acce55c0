-- One row a statement of a vendor that does not add up: with what complaints state, with another statement of its own, or (is_internal) with
-- other figures of the same filing. Values are as stated; `n_complaints` is null where no complaint is needed to see it.
create table analyst.main.contradictions (
	vendor_id varchar, rule_id varchar, filing_id varchar, filed_value varchar, observed_value varchar, n_complaints integer,
	reason_en varchar, reason_nl varchar, is_internal boolean
);

-- One row a rule that finds contradictions: what it points to and why, and what proves and refutes it (ingest/rules/contradictions).
create or replace table analyst.main.contradiction_rules as
select unnest(from_json($rules, '[{
	"rule_id": "VARCHAR", "violation_type": "VARCHAR", "law": "VARCHAR", "valid_from": "DATE", "valid_until": "DATE", "why_en": "VARCHAR",
	"why_nl": "VARCHAR", "reads": "VARCHAR", "proves_en": "VARCHAR", "proves_nl": "VARCHAR", "refutes_en": "VARCHAR", "refutes_nl": "VARCHAR"
}]'), recursive := true);

-- standing_filings: one row a filing that came and that no later one of the vendor replaces. What was replaced does not count against it.
-- `spoken_from` and `spoken_until` are the days that the filing speaks about: its period, and the day it came.
create table standing_filings as
with arrived as (
	select * from analyst.main.filings where received_date is not null or requested_date is null
)
select
	filing_id, vendor_id, jurisdiction, received_date, period_from, period_until,
	coalesce(period_from, received_date) as spoken_from, greatest(period_until, received_date) as spoken_until,
from arrived
anti join arrived as later on later.vendor_id = arrived.vendor_id and later.supersedes = arrived.filing_id;

-- filing_figures: one row a figure of a standing filing, with the least and the most that it can mean. "About" is read as within a tenth;
-- a figure that is unknown has neither bound, and can contradict nothing.
create table filing_figures as
select distinct
	filings.vendor_id, filing_id, metric, "right", denial_reason, coalesce(note, '') as note, unit,
	coalesce(comparator, '=') as comparator, value, metrics.lo, metrics.hi,
	case coalesce(comparator, '=')
		when '=' then value when 'about' then 0.9 * value when '>' then value when '>=' then value when 'range' then metrics.lo
		when '<' then 0 when '<=' then 0
	end as lower,
	case coalesce(comparator, '=')
		when '=' then value when 'about' then 1.1 * value when '<' then value when '<=' then value when 'range' then metrics.hi
		when '>' then 'infinity'::double when '>=' then 'infinity'::double
	end as upper,
from analyst.main.filing_metrics as metrics
join standing_filings as filings using (filing_id)
where lower is not null and upper is not null;

-- request_figures: one row a filing, right, kind of request and metric. A register may count two kinds of request under one right, told apart
-- by their note alone. What is stated twice, differently, settles nothing; refusals without a total are summed over their reasons.
create table request_figures as
with kinds as (
	select filing_id, coalesce("right", '') as "right", count(*) filter (metric = 'requests_received') > 1 as has_kinds
	from filing_figures group by all
),
keyed as (
	select figures.* exclude ("right"), kinds."right", case when has_kinds then note else '' end as kind
	from filing_figures as figures
	join kinds on kinds.filing_id = figures.filing_id and kinds."right" = coalesce(figures."right", '')
	where metric in ('requests_received', 'complied_full', 'complied_part', 'denied')
		or (metric in ('median_days', 'mean_days') and coalesce(unit, 'days') = 'days')
)
select
	vendor_id, filing_id, "right", kind, metric,
	count(*) filter (denial_reason is null) as n_totals,
	count(*) = 1 or (n_totals = 0 and count(*) = count(distinct denial_reason)) or n_totals = 1 as is_settled,
	case when is_settled then coalesce(max(value) filter (denial_reason is null), sum(value)) end as value,
	case when is_settled then coalesce(max(lower) filter (denial_reason is null), sum(lower)) end as lower,
	case when is_settled then coalesce(max(upper) filter (denial_reason is null), sum(upper)) end as upper,
	bool_and(comparator = '=') as is_exact,
from keyed
group by all;

-- request_totals: one row a filing, right and kind of request: how many came, and what is said to have become of them. `parts_upper` is null
-- where one of the three parts is not stated: what is unknown is not zero.
create table request_totals as
select
	vendor_id, filing_id, "right", kind, bool_and(is_exact) as is_exact,
	max(value) filter (metric = 'requests_received') as whole,
	max(lower) filter (metric = 'requests_received') as whole_lower, max(upper) filter (metric = 'requests_received') as whole_upper,
	max(value) filter (metric = 'complied_full') as complied_full,
	max(value) filter (metric = 'complied_part') as complied_part,
	max(value) filter (metric = 'denied') as denied,
	sum(value) filter (metric <> 'requests_received') as parts,
	sum(lower) filter (metric <> 'requests_received') as parts_lower,
	case when count(upper) filter (metric <> 'requests_received') = 3 then sum(upper) filter (metric <> 'requests_received') end as parts_upper,
from request_figures
where metric in ('requests_received', 'complied_full', 'complied_part', 'denied')
group by all;

-- own_statements: one row an assertion that the vendor made about itself, or somebody who speaks for it.
create view own_statements as
select * from analyst.main.assertions
where entity_type = 'vendor' and (role in ('vendor', 'vendor_commenter') or asserted_by = entity_id);
