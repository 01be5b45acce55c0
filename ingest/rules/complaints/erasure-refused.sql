-- id: erasure_refused
-- violation_type: ERA-REF
-- law: GDPR 17(1) and 17(3)
-- valid_from: 2018-05-25
-- why_en: Erasure may be refused only on a ground of Article 17(3), and what was confirmed as erased must be gone.
-- why_nl: Wissing mag alleen worden geweigerd op een grond van artikel 17, lid 3, en wat als gewist is bevestigd, moet weg zijn.
-- reads: erasure_refused, refusal_reasons_given, erasure_confirmed, record_seen, seen_again
-- proves_en: A refusal without reasons, or the record seen after its erasure was confirmed.
-- proves_nl: Een weigering zonder redenen, of het profiel gezien nadat de wissing was bevestigd.
-- refutes_en: A ground of Article 17(3), or proof that the record seen is another one.
-- refutes_nl: Een grond van artikel 17, lid 3, of bewijs dat het geziene profiel een ander is.
-- SHOWN_en: The erasure was refused without reasons or not carried out. {first_name} {first}; {second_name} {second}.
-- SHOWN_nl: De wissing is zonder redenen geweigerd of niet uitgevoerd. {first_name} {first}; {second_name} {second}.
-- POSSIBLY_SHOWN_en: {first_name} {first}; {second_name} {second}. Whether there was a ground, or an erasure, a person must judge.
-- POSSIBLY_SHOWN_nl: {first_name} {first}; {second_name} {second}. Of er een grond was, of een wissing, moet een medewerker beoordelen.
-- NOT_SHOWN_en: The record was seen {second}, no later than its erasure was confirmed, {first}, as far as the file shows.
-- NOT_SHOWN_nl: Het profiel is {second} gezien, niet later dan de bevestigde wissing, {first}, voor zover het dossier laat zien.
insert into analyst.main.rule_results by name
select
	complaint_key, 'erasure_refused' as rule_id, 'ERA-REF' as violation_type,
	case
		when erasure_refused = 'yes' then case when refusal_reasons_given = 'no' then 'SHOWN' else 'POSSIBLY_SHOWN' end
		when record_seen_lower > erasure_confirmed_upper then 'SHOWN'
		when record_seen_upper <= erasure_confirmed_lower then 'NOT_SHOWN'
		else 'POSSIBLY_SHOWN'
	end as verdict,
	case when erasure_refused = 'yes' then 'erasure_refused' else 'erasure_confirmed' end as first_fact,
	case when erasure_refused = 'yes' then 'yes' else interval_text(erasure_confirmed_lower, erasure_confirmed_upper) end as first_value,
	case when erasure_refused = 'yes' then 'refusal_reasons_given' else 'record_seen' end as second_fact,
	case when erasure_refused = 'yes' then coalesce(refusal_reasons_given, '?') else interval_text(record_seen_lower, record_seen_upper) end as second_value,
from complaint_files
-- Data that were seen again after a confirmed erasure are ERA-BACK.
where erasure_refused = 'yes'
	or (erasure_confirmed_lower is not null and record_seen_lower is not null and seen_again_lower is null);
