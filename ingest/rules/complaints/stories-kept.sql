-- id: stories_kept
-- violation_type: EPH-KEPT
-- law: GDPR 5(1)(a), (b), (c) and (e)
-- valid_from: 2018-05-25
-- why_en: Whoever posts something that disappears after some hours does not expect others to keep it.
-- why_nl: Wie iets plaatst dat na enkele uren verdwijnt, verwacht niet dat anderen het bewaren.
-- reads: content_posted_at, content_expires_after_hours, content_held_at
-- proves_en: When the content was posted, how long the platform shows it, and a later copy at the organisation.
-- proves_nl: Wanneer de inhoud is geplaatst, hoelang het platform die toont, en een latere kopie bij de organisatie.
-- refutes_en: Content that the person had kept visible for longer, or a copy that is of something else.
-- refutes_nl: Inhoud die de betrokkene zelf langer zichtbaar had gelaten, of een kopie van iets anders.
-- SHOWN_en: Content that was to disappear within {first} hours was still held more than {second} hours after it was posted.
-- SHOWN_nl: Inhoud die binnen {first} uur zou verdwijnen, was meer dan {second} uur na plaatsing nog bij de organisatie aanwezig.
-- NOT_SHOWN_en: Content that was to disappear within {first} hours was held within that time and not later, as far as the file shows.
-- NOT_SHOWN_nl: Inhoud die binnen {first} uur zou verdwijnen, was voor zover het dossier laat zien binnen die tijd aanwezig en niet daarna.
insert into analyst.main.rule_results by name
with files as (
	select
		complaint_key,
		try_cast(content_expires_after_hours as double) as life,
		epoch(content_held_at - content_posted_at) / 3600 as held,
	from complaint_files
	where content_expires_after_hours is not null and content_held_at >= content_posted_at
)
select
	complaint_key, 'stories_kept' as rule_id, 'EPH-KEPT' as violation_type,
	case when held > life then 'SHOWN' else 'NOT_SHOWN' end as verdict,
	'content_expires_after_hours' as first_fact, replace(format('{:,}', ceil(life)::bigint), ',', chr(160)) as first_value,
	-- Whole hours that have passed, grouped so that four digits are no year.
	'content_held_at' as second_fact, replace(format('{:,}', greatest(0, ceil(held) - 1)::bigint), ',', chr(160)) as second_value,
from files;
