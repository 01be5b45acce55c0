-- What every choice of the generator rests on. A choice depends on the seed, the complaint and its purpose alone: a longer file
-- begins like a shorter one, and a second file has the same complaints. hash() is the engine's own: another version of DuckDB may
-- choose otherwise, in the same shares.
set threads = 2;
set preserve_insertion_order = true;
set variable seed = $seed::bigint;

-- A whole number from 0 up to, and not including, `n`. Hashed twice: in a hash of several values the low bits of one show through,
-- and what is drawn for one purpose would go with what is drawn for another.
create temp macro draw(subject, purpose, n) as (hash(hash(subject, purpose, getvariable('seed'))) % n::ubigint)::integer;

create temp macro is_one_in(n, subject, purpose) as draw(subject, purpose, n) = 0;

create temp macro pick(list, subject, purpose) as list[1 + draw(subject, purpose, len(list))];

-- The member that stands `n` equal steps after the picked one, going round.
create temp macro pick_further(list, subject, purpose, n) as list[1 + (
	draw(subject, purpose, len(list)) + n * (1 + draw(subject, purpose || ' step', len(list) // 3))
) % len(list)];

-- One, two or three different members of a list of at least three, written as the native form writes lists.
create temp macro pick_several(list, subject, purpose) as concat_ws('|',
	pick(list, subject, purpose),
	case when draw(subject, purpose || ' length', 3) > 0 then pick_further(list, subject, purpose, 1) end,
	case when draw(subject, purpose || ' length', 3) > 1 then pick_further(list, subject, purpose, 2) end
);

-- A day as people remember it: one in twenty knows only the month.
create temp macro remembered(day, subject, purpose) as
	left(day::varchar, case when is_one_in(20, subject, purpose || ' precision') then 7 else 10 end);

-- A cell that may hold commas, quotes or newlines, after RFC 4180.
create temp macro quoted(value) as '"' || replace(value, '"', '""') || '"';
