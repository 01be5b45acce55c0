-- The words of periods (Regulation (EEC, Euratom) 1182/71, Article 3). A date that says "no date" states nothing.
create macro day_lower(value) as case when not is_sentinel_date(date_lower(value)) then date_lower(value) end;
create macro day_upper(value) as case when not is_sentinel_date(date_lower(value)) then date_upper(value) end;

-- The day of the event is no part of the period; it ends on the same day of a later month, or on the last day of a shorter one. Never
-- chained, never from a day that was moved: the three months of an extension run from the request (GDPR 12(3)).
create macro add_months(day, months) as (day + to_months(months))::date;

-- What was held when the GDPR came to apply counts from that day (Article 99(2)).
create macro since_application(day) as case when day is not null then greatest(day, date '2018-05-25') end;

-- Where dates are known to a month or a year: late, or on time, on every reading, or open. A due day that is open has no upper bound.
create macro verdict_of(done_lower, done_upper, due_lower, due_upper) as case
	when done_lower is null or due_lower is null then null
	when due_upper is not null and done_lower > due_upper then 'LATE'
	when done_upper <= due_lower then 'ON_TIME'
	else 'POSSIBLY_LATE'
end;
create macro min_days_after(done_lower, due_upper) as greatest(0, coalesce(done_lower - due_upper, 0))::integer;
create macro max_days_after(done_upper, due_lower) as greatest(0, done_upper - due_lower)::integer;

-- Whole months of an ISO 8601 period of years and months (P5Y, P12M, P1Y6M); null where it is another one, or none.
create macro to_months_of(period) as case when regexp_full_match(period, 'P(\d+Y)?(\d+M)?') and length(period) > 2 then
	12 * coalesce(try_cast(regexp_extract(period, '(\d+)Y', 1) as integer), 0) + coalesce(try_cast(regexp_extract(period, '(\d+)M', 1) as integer), 0)
end;

-- A stretch of days as it would be written: a year, a month, a day, or its first and last day.
create macro interval_text(lower_day, upper_day) as case
	when lower_day = upper_day then lower_day::varchar
	when lower_day = date_trunc('month', lower_day)::date and upper_day = last_day(lower_day) then strftime(lower_day, '%Y-%m')
	when lower_day = date_trunc('year', lower_day)::date and upper_day = make_date(year(lower_day), 12, 31) then strftime(lower_day, '%Y')
	else lower_day::varchar || '/' || upper_day::varchar
end;
