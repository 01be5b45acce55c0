-- Dates of the input are ISO text of a day, a month or a year; each has a lowest and a highest day it can mean.
create macro date_lower(value) as try_cast(
	case length(value) when 4 then value || '-01-01' when 7 then value || '-01' else value end as date
);
create macro date_upper(value) as case length(value)
	when 4 then try_cast(value || '-12-31' as date)
	when 7 then last_day(try_cast(value || '-01' as date))
	else try_cast(value as date)
end;
create macro is_date_text(value) as
	regexp_full_match(value, '\d{4}(-\d{2}(-\d{2})?)?') and date_lower(value) is not null;
-- 1970-01-01, 1900-01-01 and years from 2099 are what systems write for "no date": kept, flagged, never a period's end.
create macro is_sentinel_date(day) as day in (date '1970-01-01', date '1900-01-01') or year(day) >= 2099;

-- The day from which the time counts that something is kept: of registration, or of receipt where that stands for "no date".
create macro retention_date(registered_date, received_date) as case
	when not is_sentinel_date(date_lower(coalesce(registered_date, received_date))) then date_lower(coalesce(registered_date, received_date))
	when not is_sentinel_date(date_lower(received_date)) then date_lower(received_date)
end;

create macro list_of(value) as list_distinct(list_filter(
	list_transform(str_split(value, '|'), lambda part: trim(part)), lambda part: part <> ''
));

-- A vendor id that anyone can derive again from the identity of a name (ingest/resolution): readable, and unique by its hash.
create macro minted_vendor_id(identity) as
	coalesce(nullif(left(regexp_replace(identity, '[^a-z0-9]', '', 'g'), 40), ''), 'vendor') || '-' || left(sha256(identity), 6);

-- HMAC-SHA256 (RFC 2104) from the key's two padded blocks; node:crypto gives the same (tested).
create macro hmac_sha256(inner_block, outer_block, message) as
	sha256(outer_block || unhex(sha256(inner_block || encode(message))));
-- Cell-key rounding to base 5 (conventions 1.2): unbiased, never off by more than 4, the same set always the same figure.
-- `key_sum` is the sum of the secret record keys of the `true_count` complaints in the cell.
create macro rounded_count(true_count, key_sum) as cast(
	true_count - true_count % 5 + case when key_sum % 5000 < 1000 * (true_count % 5) then 5 else 0 end as integer
);
