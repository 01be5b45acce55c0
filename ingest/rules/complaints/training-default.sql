-- id: training_default
-- violation_type: AI-DEF
-- law: GDPR 6(1)(f), 21, 25(2), 13 and 14; EDPB Opinion 28/2024
-- valid_from: 2018-05-25
-- why_en: Settings must protect by default, and people must know in time that they can object; an objection that changes future data alone comes too late for the rest.
-- why_nl: Standaardinstellingen moeten beschermen, en mensen moeten op tijd weten dat zij bezwaar kunnen maken; bezwaar dat alleen voor toekomstige gegevens geldt, komt voor de rest te laat.
-- reads: training_default, training_announced, training_effective, training_objection_effect
-- proves_en: The setting as the person found it, when training was announced and began, and what an objection changes.
-- proves_nl: De instelling zoals de betrokkene die aantrof, wanneer de training is aangekondigd en begon, en wat bezwaar verandert.
-- refutes_en: A setting that was off until the person turned it on, or training that left out this person’s data.
-- refutes_nl: Een instelling die uit stond tot de betrokkene haar aanzette, of training zonder de gegevens van deze betrokkene.
-- SHOWN_en: Training with the data was on without any act of the person, at the latest {second}. {first_name}: {first}.
-- SHOWN_nl: De training met de gegevens stond aan zonder dat de betrokkene iets deed, uiterlijk {second}. {first_name}: {first}.
-- POSSIBLY_SHOWN_en: Training was on without any act of the person, but the file does not show that it had begun: it starts {first}, and the complaint came {second}.
-- POSSIBLY_SHOWN_nl: De training stond aan zonder dat de betrokkene iets deed, maar het dossier laat niet zien dat zij al was begonnen: zij begint {first}, en de klacht kwam {second}.
-- NOT_SHOWN_en: Training was off until the person turned it on, as far as the file shows.
-- NOT_SHOWN_nl: De training stond uit tot de betrokkene haar aanzette, voor zover het dossier laat zien.
insert into analyst.main.rule_results by name
with files as (
	select
		*,
		interval_text(training_effective_lower, training_effective_upper) as effective,
		interval_text(training_announced_lower, training_announced_upper) as announced,
		interval_text(received_lower, received_upper) as received,
		coalesce(training_effective_upper > received_lower, false) as may_lie_ahead,
	from (select complaint_key, training_default, training_objection_effect, columns('^(training_announced|training_effective|received)_') from complaint_files)
	where training_default is not null and coalesce(training_effective_lower, received_lower) is not null
)
select
	complaint_key, 'training_default' as rule_id, 'AI-DEF' as violation_type,
	case when training_default = 'no' then 'NOT_SHOWN' when may_lie_ahead then 'POSSIBLY_SHOWN' else 'SHOWN' end as verdict,
	case
		when training_default = 'no' then 'training_default'
		when may_lie_ahead then 'training_effective'
		when training_objection_effect is not null then 'training_objection_effect'
		when announced is not null then 'training_announced'
		else 'training_default'
	end as first_fact,
	case
		when training_default = 'no' then 'no'
		when may_lie_ahead then effective
		else coalesce(training_objection_effect, announced, training_default)
	end as first_value,
	case when may_lie_ahead or effective is null then 'received' else 'training_effective' end as second_fact,
	case when may_lie_ahead then received else coalesce(effective, received) end as second_value,
from files;
