-- id: address_books
-- violation_type: TPC-BOOK
-- law: GDPR 6, 14 and 5(1)(a)
-- valid_from: 2018-05-25
-- why_en: The owner of an address book can not decide for the people in it. That a complainant names an address book is hearsay; a file that also says that consent was given to another organisation or to nobody bears it out.
-- why_nl: Wie een adresboek heeft, kan niet beslissen voor de mensen die erin staan. Dat een klager een adresboek noemt, is van horen zeggen; een dossier dat ook zegt dat de toestemming aan een andere organisatie of aan niemand is gegeven, ondersteunt het.
-- reads: data_sources, consent_given_to
-- proves_en: An answer that names the address book or the app, or consent that this organisation never got.
-- proves_nl: Een antwoord waarin het adresboek of de app wordt genoemd, of toestemming die deze organisatie nooit kreeg.
-- refutes_en: Another source with the same detail, or consent that the person gave to this organisation.
-- refutes_nl: Een andere bron met hetzelfde gegeven, of toestemming die de betrokkene aan deze organisatie gaf.
-- SHOWN_en: The complainant names the address book of someone else as the source, and the file says to whom consent was given: {first}.
-- SHOWN_nl: De klager noemt het adresboek van een ander als bron, en het dossier zegt aan wie toestemming is gegeven: {first}.
-- POSSIBLY_SHOWN_en: The complainant names the address book of someone else as the source; no other fact in the file bears that out.
-- POSSIBLY_SHOWN_nl: De klager noemt het adresboek van een ander als bron; geen ander feit in het dossier ondersteunt dat.
-- NOT_SHOWN_en: The complainant names the address book of someone else as the source, but as far as the file shows consent was given to the organisation itself.
-- NOT_SHOWN_nl: De klager noemt het adresboek van een ander als bron, maar voor zover het dossier laat zien is aan de organisatie zelf toestemming gegeven.
insert into analyst.main.rule_results by name
select
	complaint_key, 'address_books' as rule_id, 'TPC-BOOK' as violation_type,
	case consent_given_to
		when 'other_organisation' then 'SHOWN'
		when 'nobody' then 'SHOWN'
		when 'this_organisation' then 'NOT_SHOWN'
		else 'POSSIBLY_SHOWN'
	end as verdict,
	case when consent_given_to is not null then 'consent_given_to' end as first_fact, consent_given_to as first_value,
from complaint_files
-- Few lists have the letters at all: only these are taken apart.
where contains(data_sources, 'USR-CON') and list_contains(list_of(data_sources), 'USR-CON');
