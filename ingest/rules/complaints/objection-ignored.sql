-- id: objection_ignored
-- violation_type: OBJ-MKT
-- law: GDPR 21(2) and 21(3)
-- valid_from: 2018-05-25
-- why_en: After an objection to direct marketing the data may no longer be used for it; no grounds outweigh that, and no period is granted.
-- why_nl: Na een bezwaar tegen direct marketing mogen de gegevens daar niet meer voor worden gebruikt; daar weegt niets tegenop, en er geldt geen termijn.
-- reads: objection, contacted_again, contact_channel
-- proves_en: The objection with its day, and a later contact with day, channel and sender.
-- proves_nl: Het bezwaar met de dag, en een later contact met dag, kanaal en afzender.
-- refutes_en: Proof that the later contact was no marketing, or came from someone else.
-- refutes_nl: Bewijs dat het latere contact geen reclame was, of van een ander kwam.
-- LATE_en: The person objected {first} and was contacted again {second}, {days} later.
-- LATE_nl: De betrokkene maakte {first} bezwaar en werd {second} opnieuw benaderd, {days} later.
-- POSSIBLY_LATE_en: The person objected {first} and was contacted {second}; whether that was marketing and came after the objection, a person must judge.
-- POSSIBLY_LATE_nl: De betrokkene maakte {first} bezwaar en werd {second} benaderd; of dat reclame was en na het bezwaar kwam, moet een medewerker beoordelen.
-- ON_TIME_en: The last contact, {second}, was no later than the objection, {first}, as far as the file shows.
-- ON_TIME_nl: Het laatste contact, {second}, was niet later dan het bezwaar, {first}, voor zover het dossier laat zien.
insert into analyst.main.rule_results by name
select
	complaint_key, 'objection_ignored' as rule_id, 'OBJ-MKT' as violation_type,
	case
		when contact_channel is null and contacted_again_upper > objection_lower then 'POSSIBLY_LATE'
		else verdict_of(contacted_again_lower, contacted_again_upper, objection_lower, objection_upper)
	end as verdict,
	objection_upper as due_date, objection_lower as earliest_due_date,
	min_days_after(contacted_again_lower, objection_upper) as min_days_late,
	max_days_after(contacted_again_upper, objection_lower) as max_days_late, false as is_calendar_assumed,
	'objection' as first_fact, interval_text(objection_lower, objection_upper) as first_value,
	'contacted_again' as second_fact, interval_text(contacted_again_lower, contacted_again_upper) as second_value,
from complaint_files
where objection_lower is not null and contacted_again_lower is not null;
