-- The words of contradictions: figures as a reader writes them, and one or many. Months and days are those of all sentences.
create macro month_name_nl(day) as analyst.main.month_name_nl(day);
create macro day_en(day) as analyst.main.day_en(day);
create macro day_nl(day) as analyst.main.day_nl(day);
create macro span_en(lower_day, upper_day) as coalesce(' ' || analyst.main.when_en(interval_text(lower_day, upper_day)), '');
create macro span_nl(lower_day, upper_day) as coalesce(' ' || analyst.main.when_nl(interval_text(lower_day, upper_day)), '');

-- A figure as it was stated, without a separator: the value of a row.
create macro number_text(number) as case when number = floor(number) then number::bigint::varchar else round(number, 2)::varchar end;
create macro number_en(number) as
	case when number = floor(number) then format('{:,}', number::bigint) else format('{:,}', round(number, 2)) end;
create macro number_nl(number) as translate(number_en(number), ',.', '.,');

create macro figure_text(value, comparator, low, high) as
	case when comparator = 'range' then number_text(low) || '-' || number_text(high) else number_text(value) end;
create macro figure_en(value, comparator, low, high) as case comparator
	when 'range' then 'between ' || number_en(low) || ' and ' || number_en(high)
	when 'about' then 'about ' || number_en(value)
	when '>' then 'more than ' || number_en(value) when '>=' then 'at least ' || number_en(value)
	when '<' then 'less than ' || number_en(value) when '<=' then 'at most ' || number_en(value)
	else number_en(value)
end;
create macro figure_nl(value, comparator, low, high) as case comparator
	when 'range' then 'tussen ' || number_nl(low) || ' en ' || number_nl(high)
	when 'about' then 'ongeveer ' || number_nl(value)
	when '>' then 'meer dan ' || number_nl(value) when '>=' then 'ten minste ' || number_nl(value)
	when '<' then 'minder dan ' || number_nl(value) when '<=' then 'ten hoogste ' || number_nl(value)
	else number_nl(value)
end;

create macro complaints_en(number) as number_en(number) || case when number = 1 then ' complaint' else ' complaints' end;
create macro complaints_nl(number) as number_nl(number) || case when number = 1 then ' klacht' else ' klachten' end;
create macro days_text_en(number) as number_en(number) || case when number = 1 then ' day' else ' days' end;
create macro days_text_nl(number) as number_nl(number) || case when number = 1 then ' dag' else ' dagen' end;

create macro requests_en("right", number) as case when number = 1 then 'request' else 'requests' end || case "right"
	when 'access' then ' for access' when 'erasure' then ' for erasure' when 'rectification' then ' for rectification'
	when 'objection' then ' to object' when 'portability' then ' for portability' when 'optout' then ' to opt out of sale'
	when 'limit' then ' to limit the use of sensitive data' else ''
end;
create macro requests_nl("right", number) as case when number = 1 then 'verzoek' else 'verzoeken' end || case "right"
	when 'access' then ' om inzage' when 'erasure' then ' om wissing' when 'rectification' then ' om rectificatie'
	when 'objection' then ' op grond van bezwaar' when 'portability' then ' om overdracht' when 'optout' then ' om afmelding voor verkoop'
	when 'limit' then ' om beperking van het gebruik van gevoelige gegevens' else ''
end;
