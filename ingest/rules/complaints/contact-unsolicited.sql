-- id: contact_unsolicited
-- violation_type: MKT-UNSO
-- law: GDPR 6 and 21(2); Directive 2002/58/EC, Article 13; NL: Telecommunicatiewet 11.7; FR: CPCE L34-5; DE: UWG 7
-- valid_from: 2018-05-25
-- why_en: Automated calls and messages need consent beforehand (ePrivacy 13(1)); a call by a person needs it in the Netherlands, since 1 July 2021, and in Germany. Elsewhere, and for letters and visits, the law differs and a person must look.
-- why_nl: Voor automatische oproepen en berichten is vooraf toestemming nodig (ePrivacyrichtlijn, artikel 13, lid 1); voor bellen door een mens geldt dat in Nederland, sinds 1 juli 2021, en in Duitsland. Elders, en bij brieven en bezoek, verschilt het recht en moet een medewerker kijken.
-- reads: contact_channel, contact_consent, complainant_country, first_contact
-- proves_en: The message or call with its day, channel and sender, and no consent to it.
-- proves_nl: Het bericht of telefoontje met dag, kanaal en afzender, en geen toestemming daarvoor.
-- refutes_en: Proof of consent, or a customer who was offered similar products and could object. France tolerates mail to a business address on the person’s job.
-- refutes_nl: Bewijs van toestemming, of een klant aan wie soortgelijke producten werden aangeboden en die bezwaar kon maken. Frankrijk staat zakelijke mail over iemands werk toe.
-- SHOWN_en: According to the file, the person was contacted through a channel that needs consent, {first}, and had not consented.
-- SHOWN_nl: Volgens het dossier is de betrokkene benaderd via een kanaal waarvoor toestemming nodig is, {first}, en was die niet gegeven.
-- POSSIBLY_SHOWN_en: According to the file, the person was contacted without having consented: {first}. Whether that needed consent there and then is for a person to judge.
-- POSSIBLY_SHOWN_nl: Volgens het dossier is de betrokkene zonder toestemming benaderd: {first}. Of die daar en toen nodig was, moet een medewerker beoordelen.
-- NOT_SHOWN_en: The person had consented, as far as the file shows, to contact through this channel: {first}.
-- NOT_SHOWN_nl: De betrokkene had, voor zover het dossier laat zien, ingestemd met contact via dit kanaal: {first}.
insert into analyst.main.rule_results by name
select
	complaint_key, 'contact_unsolicited' as rule_id, 'MKT-UNSO' as violation_type,
	case
		when contact_consent = 'yes' then 'NOT_SHOWN'
		when contact_channel in ('automated_call', 'sms', 'e_mail', 'messaging_app', 'social_network_message') then 'SHOWN'
		when contact_channel = 'phone' and complainant_country = 'DE' then 'SHOWN'
		when contact_channel = 'phone' and complainant_country = 'NL' and coalesce(first_contact_lower, received_lower) >= date '2021-07-01' then 'SHOWN'
		else 'POSSIBLY_SHOWN'
	end as verdict,
	'contact_channel' as first_fact, contact_channel as first_value,
	'contact_consent' as second_fact, contact_consent as second_value,
from complaint_files
where contact_channel is not null and contact_consent is not null;
