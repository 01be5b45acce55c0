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

-- A stretch of days as it would be written: a year, a month, a day, or its first and last day.
create macro interval_text(lower_day, upper_day) as case
	when lower_day = upper_day then lower_day::varchar
	when lower_day = date_trunc('month', lower_day)::date and upper_day = last_day(lower_day) then strftime(lower_day, '%Y-%m')
	when lower_day = date_trunc('year', lower_day)::date and upper_day = make_date(year(lower_day), 12, 31) then strftime(lower_day, '%Y')
	else lower_day::varchar || '/' || upper_day::varchar
end;

-- The end of an ISO 8601 period (P12M, P5Y, P1Y6M, P90D) that begins on a day, and the period in words; null where it is none.
create macro is_period(period) as regexp_full_match(period, 'P(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?') and length(period) > 2;
create macro period_part(period, letter) as coalesce(try_cast(regexp_extract(period, '(\d+)' || letter, 1) as integer), 0);
create macro period_end(day, period) as case when is_period(period) then (
	day + to_months(12 * period_part(period, 'Y') + period_part(period, 'M')) + to_days(7 * period_part(period, 'W') + period_part(period, 'D'))
)::date end;
create macro amount_of(number, one, many) as case when number = 1 then '1 ' || one when number > 1 then number || ' ' || many end;
create macro period_en(period) as concat_ws(
	', ', amount_of(period_part(period, 'Y'), 'year', 'years'), amount_of(period_part(period, 'M'), 'month', 'months'),
	amount_of(period_part(period, 'W'), 'week', 'weeks'), amount_of(period_part(period, 'D'), 'day', 'days')
);
create macro period_nl(period) as concat_ws(
	', ', amount_of(period_part(period, 'Y'), 'jaar', 'jaar'), amount_of(period_part(period, 'M'), 'maand', 'maanden'),
	amount_of(period_part(period, 'W'), 'week', 'weken'), amount_of(period_part(period, 'D'), 'dag', 'dagen')
);
