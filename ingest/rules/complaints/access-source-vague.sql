-- id: access_source_vague
-- violation_type: ACC-SRC
-- law: GDPR 15(1)(g) and 12(1); CNIL SAN-2024-020
-- valid_from: 2018-05-25
-- why_en: Whoever did not get the data from the person must give any available information on their source; a formula that fits everyone is none.
-- why_nl: Wie de gegevens niet van de betrokkene zelf heeft, moet alle beschikbare informatie over de bron geven; een zin die voor iedereen past, is dat niet.
-- reads: access_answer_text, access_items_missing, filing_sources
-- proves_en: The text of the answer, and a filing in which the same vendor names its sources.
-- proves_nl: De tekst van het antwoord, en een stuk waarin dezelfde aanbieder zijn bronnen noemt.
-- refutes_en: An answer that names the source or the kind of source, or proof that for this person no information on it was available.
-- refutes_nl: Een antwoord dat de bron of de soort bron noemt, of bewijs dat daarover voor deze betrokkene geen informatie beschikbaar was.
-- SHOWN_en: The answer to the access request does not say where the data came from, or only in a stock phrase. In a filing, {second}, the vendor names its sources.
-- SHOWN_nl: Het antwoord op het inzageverzoek zegt niet waar de gegevens vandaan komen, of alleen met een standaardzin. In een eigen stuk, {second}, noemt de aanbieder zijn bronnen wel.
-- POSSIBLY_SHOWN_en: The answer to the access request does not say where the data came from, or only in a stock phrase. Whether the vendor knew more, no filing shows.
-- POSSIBLY_SHOWN_nl: Het antwoord op het inzageverzoek zegt niet waar de gegevens vandaan komen, of alleen met een standaardzin. Of de aanbieder meer wist, blijkt uit geen stuk.
-- NOT_SHOWN_en: The answer to the access request says where the data came from, as far as the file shows.
-- NOT_SHOWN_nl: Het antwoord op het inzageverzoek zegt waar de gegevens vandaan komen, voor zover het dossier laat zien.
insert into analyst.main.rule_results by name
with superseded as (
	select distinct supersedes as filing_id from analyst.main.filings where supersedes is not null
),
declared as (
	select
		filings.vendor_id,
		arg_max(coalesce(filings.document_reference, filings.filing_id), (coalesce(filings.received_date, '0001-01-01'::date), filings.filing_id))
			as filing,
	from analyst.main.filings as filings
	join analyst.main.filing_sources as sources using (filing_id)
	anti join superseded using (filing_id)
	where sources.source_code <> 'UNK'
	group by filings.vendor_id
),
answered as (
	select
		files.complaint_key,
		readings.source_specificity,
		coalesce(len(list_filter(readings.matched_words, lambda entry: entry like '%!_no!_data' escape '!')) > 0, false) as is_denied,
		coalesce(list_contains(string_split(files.access_items_missing, '|'), 'source'), false) as is_source_missing,
		declared.filing,
	from complaint_files as files
	left join analyst.main.answer_readings as readings on readings.text_sha256 = files.access_answer_sha256
	left join declared on declared.vendor_id = files.vendor_id
	where files.access_answer_sha256 is not null or files.access_items_missing is not null
)
select
	complaint_key, 'access_source_vague' as rule_id, 'ACC-SRC' as violation_type,
	case
		when source_specificity in ('named_source', 'named_category') then case when is_source_missing then 'POSSIBLY_SHOWN' else 'NOT_SHOWN' end
		when filing is not null then 'SHOWN'
		else 'POSSIBLY_SHOWN'
	end as verdict,
	case when is_source_missing then 'access_items_missing' else 'access_answer_text' end as first_fact,
	case when is_source_missing then 'source' else source_specificity end as first_value,
	'filing_sources' as second_fact, filing as second_value,
from answered
-- Who holds nothing has no source to name.
where is_source_missing or (source_specificity is not null and not (source_specificity = 'none' and is_denied));
