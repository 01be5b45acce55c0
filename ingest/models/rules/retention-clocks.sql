-- retention_clocks: one row a complaint whose record was seen, and until when it might be kept: the earliest of the vendor's own schedules that
-- run from the day of collection or the last contact, and of the benchmarks that count for its authority. A schedule that starts anew at each
-- update sets no day (RET-ROLL); nor does one without a period (RET-UNDF). No working days: it is no period of Regulation 1182/71.
create temp table retention_clocks as
with benchmarks as (
	select unnest(from_json($retention_benchmarks, '[{
		"countries": ["VARCHAR"], "start_fact": "VARCHAR", "period_iso8601": "VARCHAR", "valid_from": "DATE", "valid_until": "DATE"
	}]'), recursive := true)
),
-- The longest period of a vendor's schedules, because which kind of data a record holds is seldom stated.
schedules as (
	select
		filings.vendor_id,
		arg_max(period_iso8601, period_end(date '2000-01-01', period_iso8601)) filter (start_event = 'obtained') as period_from_collection,
		arg_max(period_iso8601, period_end(date '2000-01-01', period_iso8601)) filter (start_event = 'last_contact') as period_from_contact,
		bool_or(coalesce(start_event not in ('obtained', 'last_contact') or not is_period(period_iso8601), true)) as is_open,
	from analyst.main.filing_retention
	join analyst.main.filings as filings using (filing_id)
	where filings.filing_id not in (select supersedes from analyst.main.filings where supersedes is not null)
	group by filings.vendor_id
),
seen as (
	select
		complaint_key, vendor_id, upper(split_part(authority, '-', 1)) as authority_country,
		collected_lower, collected_upper, last_activity_lower, last_activity_upper,
		greatest(record_seen_lower, first_seen_lower) as seen_lower, greatest(record_seen_upper, first_seen_upper) as seen_upper,
	from complaint_files
	where (record_seen_lower is not null or first_seen_lower is not null)
		and (collected_lower is not null or last_activity_lower is not null)
),
candidates as (
	select complaint_key, seen_lower, seen_upper, 'collected' as start_fact, collected_lower as start_lower, collected_upper as start_upper,
		period_from_collection as period
	from seen
	join schedules using (vendor_id)
	where collected_lower is not null and period_from_collection is not null and not is_open
	union all
	select complaint_key, seen_lower, seen_upper, 'last_activity', last_activity_lower, last_activity_upper, period_from_contact
	from seen
	join schedules using (vendor_id)
	where last_activity_lower is not null and period_from_contact is not null and not is_open
	union all
	select complaint_key, seen_lower, seen_upper, 'last_activity', last_activity_lower, last_activity_upper, period_iso8601
	from seen
	join benchmarks on benchmarks.start_fact = 'last_activity'
		and (len(coalesce(countries, [])) = 0 or list_contains(countries, authority_country))
		and seen_lower >= valid_from and seen_lower <= coalesce(valid_until, seen_lower)
	where last_activity_lower is not null
)
select
	complaint_key, seen_lower, seen_upper, start_fact, interval_text(start_lower, start_upper) as start_value,
	period_end(start_lower, period) as allowed_lower, period_end(start_upper, period) as allowed_upper,
from candidates
qualify row_number() over (partition by complaint_key order by allowed_upper, allowed_lower, start_fact) = 1;
