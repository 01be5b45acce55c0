-- id: access_recipients_vague
-- violation_type: ACC-RCP
-- law: GDPR 15(1)(c); CJEU C-154/21
-- valid_from: 2018-05-25
-- why_en: Who asks for the recipients must be told who they are, unless they can not be identified or the request is manifestly unfounded or excessive.
-- why_nl: Wie naar de ontvangers vraagt, moet horen wie dat zijn, tenzij zij niet te achterhalen zijn of het verzoek kennelijk ongegrond of buitensporig is.
-- reads: recipients_asked, recipients_answered, access_answer_text
-- proves_en: The request that asks for the recipients, and the answer.
-- proves_nl: Het verzoek waarin naar de ontvangers wordt gevraagd, en het antwoord.
-- refutes_en: An answer that names the recipients, or proof that they could not be identified.
-- refutes_nl: Een antwoord dat de ontvangers noemt, of bewijs dat zij niet te achterhalen waren.
-- SHOWN_en: The person asked who received the data; the answer did not name them: {second}.
-- SHOWN_nl: De betrokkene vroeg wie de gegevens kreeg; het antwoord noemde hen niet: {second}.
-- NOT_SHOWN_en: The person asked who received the data, and the answer told it, as far as the file shows.
-- NOT_SHOWN_nl: De betrokkene vroeg wie de gegevens kreeg, en het antwoord vertelde dat, voor zover het dossier laat zien.
insert into analyst.main.rule_results by name
with asked as (
	select files.complaint_key, coalesce(files.recipients_answered, readings.recipient_specificity) as answered
	from complaint_files as files
	left join analyst.main.answer_readings as readings on readings.text_sha256 = files.access_answer_sha256
	where files.recipients_asked = 'yes'
)
select
	complaint_key, 'access_recipients_vague' as rule_id, 'ACC-RCP' as violation_type,
	case answered when 'named' then 'NOT_SHOWN' else 'SHOWN' end as verdict,
	'recipients_asked' as first_fact, 'yes' as first_value,
	'recipients_answered' as second_fact, answered as second_value,
from asked
where answered is not null;
