-- id: children
-- violation_type: CAT-CHLD
-- law: GDPR 6(1)(f), 8 and recital 38
-- valid_from: 2018-05-25
-- why_en: The interests of a child weigh more than those of whoever collects the data.
-- why_nl: De belangen van een kind wegen zwaarder dan die van wie de gegevens verzamelt.
-- reads: age_at_collection
-- proves_en: The date of birth and the day on which the data were obtained.
-- proves_nl: De geboortedatum en de dag waarop de gegevens zijn verkregen.
-- refutes_en: Proof that the person was of age, or that the data were obtained later.
-- refutes_nl: Bewijs dat de betrokkene meerderjarig was, of dat de gegevens later zijn verkregen.
-- SHOWN_en: The person was {first} years old when the data were obtained, according to the file.
-- SHOWN_nl: De betrokkene was volgens het dossier {first} jaar toen de gegevens werden verkregen.
-- NOT_SHOWN_en: The person was {first} years old when the data were obtained, and so of age, as far as the file shows.
-- NOT_SHOWN_nl: De betrokkene was, voor zover het dossier laat zien, {first} jaar en dus meerderjarig toen de gegevens werden verkregen.
insert into analyst.main.rule_results by name
with files as (
	select complaint_key, try_cast(age_at_collection as double) as age
	from complaint_files
	where age_at_collection is not null
)
select
	complaint_key, 'children' as rule_id, 'CAT-CHLD' as violation_type,
	case when age < 18 then 'SHOWN' else 'NOT_SHOWN' end as verdict,
	'age_at_collection' as first_fact, floor(age)::integer::varchar as first_value,
from files
where age between 0 and 130;
