-- The words of sentences, for the views of this file. A value is a day, a month, a year, or two days with a slash between.
create macro if not exists analyst.main.month_name_nl(day) as
	['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'][month(day)];
create macro if not exists analyst.main.day_en(day) as strftime(day, '%-d %B %Y');
create macro if not exists analyst.main.day_nl(day) as day(day) || ' ' || month_name_nl(day) || ' ' || year(day);

create macro if not exists analyst.main.when_en(value) as case
	when contains(value, '/') then
		'between ' || day_en(try_cast(split_part(value, '/', 1) as date)) || ' and ' || day_en(try_cast(split_part(value, '/', 2) as date))
	when length(value) = 4 then 'in ' || value
	when length(value) = 7 then 'in ' || strftime(try_cast(value || '-01' as date), '%B %Y')
	else 'on ' || day_en(try_cast(value as date))
end;
create macro if not exists analyst.main.when_nl(value) as case
	when contains(value, '/') then
		'tussen ' || day_nl(try_cast(split_part(value, '/', 1) as date)) || ' en ' || day_nl(try_cast(split_part(value, '/', 2) as date))
	when length(value) = 4 then 'in ' || value
	when length(value) = 7 then
		'in ' || month_name_nl(try_cast(value || '-01' as date)) || ' ' || left(value, 4)
	else 'op ' || day_nl(try_cast(value as date))
end;

create macro if not exists analyst.main.due_en(earliest_day, latest_day) as case
	when latest_day is null then day_en(earliest_day) || ' or later'
	when earliest_day is null or earliest_day = latest_day then day_en(latest_day)
	else 'between ' || day_en(earliest_day) || ' and ' || day_en(latest_day)
end;
create macro if not exists analyst.main.due_nl(earliest_day, latest_day) as case
	when latest_day is null then day_nl(earliest_day) || ' of later'
	when earliest_day is null or earliest_day = latest_day then day_nl(latest_day)
	else 'tussen ' || day_nl(earliest_day) || ' en ' || day_nl(latest_day)
end;

create macro if not exists analyst.main.days_en(least_days, most_days) as case
	when most_days is null then format('at least {:,} days', least_days)
	when least_days = most_days and least_days = 1 then '1 day'
	when least_days = most_days then format('{:,} days', least_days)
	else format('{:,} to {:,} days', least_days, most_days)
end;
create macro if not exists analyst.main.days_nl(least_days, most_days) as case
	when most_days is null then 'ten minste ' || replace(format('{:,}', least_days), ',', '.') || ' dagen'
	when least_days = most_days and least_days = 1 then '1 dag'
	when least_days = most_days then replace(format('{:,}', least_days), ',', '.') || ' dagen'
	else replace(format('{:,} tot {:,} dagen', least_days, most_days), ',', '.')
end;

create macro if not exists analyst.main.sentence_of(template, first_text, second_text, due_text, days_text, first_name, second_name) as
	replace(replace(replace(replace(replace(replace(
		template, '{first}', coalesce(first_text, '')), '{second}', coalesce(second_text, '')),
		'{due}', coalesce(due_text, '')), '{days}', coalesce(days_text, '')), '{first_name}', coalesce(first_name, '')),
		'{second_name}', coalesce(second_name, ''));

-- Yes, no, and not asserted, beside the name of the fact.
create macro if not exists analyst.main.answer_en(value) as case value when 'yes' then '(yes)' when 'no' then '(no)' when '?' then '(not asserted)' end;
create macro if not exists analyst.main.answer_nl(value) as case value when 'yes' then '(ja)' when 'no' then '(nee)' when '?' then '(niet opgegeven)' end;
