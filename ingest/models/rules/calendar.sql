-- holidays_of_years: one row a country and public holiday, 2018 to 2040; movable feasts are computed. What an input table adds comes on top.
create macro easter_sunday(year) as (
	-- The Gregorian computus, as published anonymously in Nature, 20 April 1876.
	select make_date(year, ((h + l - 7 * m + 114) // 31)::integer, ((h + l - 7 * m + 114) % 31 + 1)::integer)
	from (select *, (a + 11 * h + 22 * l) // 451 as m
	from (select *, (32 + 2 * e + 2 * i - h - k) % 7 as l
	from (select *, (19 * a + b - d - g + 15) % 30 as h, c // 4 as i, c % 4 as k
	from (select *, (b - (b + 8) // 25 + 1) // 3 as g, b // 4 as d, b % 4 as e
	from (select year % 19 as a, year // 100 as b, year % 100 as c)))))
);
-- The first of a month that falls on this ISO day of the week, and the last.
create macro first_weekday(year, month, weekday) as
	make_date(year, month, 1) + ((weekday - isodow(make_date(year, month, 1)) + 7) % 7)::integer;
create macro last_weekday(year, month, weekday) as
	last_day(make_date(year, month, 1)) - ((isodow(last_day(make_date(year, month, 1))) - weekday + 7) % 7)::integer;

create table easter_sundays as
select year, easter_sunday(year) as easter_sunday from (select unnest(range(2018, 2041)) as year);

create table holidays_of_years as
with listed as (
	select unnest(from_json($holidays, '[{
		"country": "VARCHAR", "name": "VARCHAR", "calendar": "VARCHAR", "month": "INTEGER", "day": "INTEGER",
		"easter_offset": "INTEGER", "from_year": "INTEGER", "until_year": "INTEGER"
	}]'), recursive := true)
)
select
	country,
	name,
	case calendar
		when 'fixed' then make_date(year, month, day)
		-- King's Day is kept on Saturday when it falls on a Sunday.
		when 'fixed_not_sunday' then make_date(year, month, day) - (isodow(make_date(year, month, day)) = 7)::integer
		when 'easter' then easter_sunday + easter_offset
		when 'first_monday' then first_weekday(year, month, 1)
		when 'last_monday' then last_weekday(year, month, 1)
		-- St Brigid's Day: the first Monday of February, or the first of the month when that is a Friday.
		when 'first_monday_or_friday_first' then
			case when isodow(make_date(year, month, 1)) = 5 then make_date(year, month, 1) else first_weekday(year, month, 1) end
	end as day,
from listed
join easter_sundays on year between from_year and coalesce(until_year, 2040)
union
select country, name, date_lower("date") from analyst.input.holidays;

-- One row a country and day: the first working day from that day on (Regulation 1182/71, Article 3(4)), and whether the holidays of that year
-- are not known to be published. The country '' has weekends alone.
create table analyst.main.calendar_days as
with years_published as (
	select unnest(from_json($years_published, '[{"country": "VARCHAR", "year": "INTEGER"}]'), recursive := true)
),
countries as (
	select distinct country from years_published
	union all
	select ''
),
days as (
	select country, unnest(generate_series(date '2018-01-01', date '2040-12-31', interval 1 day))::date as day from countries
),
marked as (
	select country, day, isodow(day) >= 6 or holidays.day is not null as is_off
	from days
	left join (select distinct country, day from holidays_of_years) as holidays using (country, day)
)
select
	marked.country,
	marked.day,
	min(marked.day) filter (not is_off) over (
		partition by marked.country order by marked.day rows between current row and unbounded following
	) as working_day,
	years_published.year is null as is_assumed,
from marked
left join years_published on years_published.country = marked.country and years_published.year = year(marked.day)
order by country, day;
