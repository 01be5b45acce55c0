-- Writes the complaints as lines of CSV; one in a thousand is damaged: cut off, too long, with a date that does not exist, or with
-- a code that nobody knows. The damage is that of the complaint, so a newer version of it is damaged too.
set variable header = (select string_agg(column_name, ',') from (describe complaints));

copy (
	with marked as (
		select *,
			case when is_one_in(1000, complaint_id, 'damage') then 1 + draw(complaint_id, 'kind of damage', 4) else 0 end as damage,
		from complaints
	),
	damaged as (
		select * replace (
			case when damage = 3 then '2023-02-30' else received_date end as received_date,
			case when damage = 4 then 'NO-SUCH-CODE' else violation_types end as violation_types
		)
		from marked
	),
	cells as (select damage, coalesce(columns(* exclude (damage)), '') from damaged),
	lines as (select damage, concat_ws(',', *columns(* exclude (damage))) as line from cells)
	select getvariable('header') as line
	union all
	select case damage when 1 then left(line, 60) when 2 then line || ',surplus' else line end from lines
) to $path (format csv, header false, quote '', escape '', delimiter '\x01');
