-- id: source_not_declared
-- violation_type: ACC-SRC
-- law: GDPR 14(2)(f), 15(1)(g) and 58(1)(a)
-- valid_from: 2018-05-25
-- why_en: A list of sources that leaves one out hides where data come from; three complaints that name it are reason to ask.
-- why_nl: Een lijst van bronnen waarop er een ontbreekt, verbergt waar gegevens vandaan komen; drie klachten die haar noemen, zijn reden voor een vraag.
-- reads: filing_sources, data_sources of complaints
-- proves_en: The lists of the vendor, and a trace of the source: an address used once, a setting, an answer to access.
-- proves_nl: De lijsten van de aanbieder, en een spoor van de bron: een eenmalig adres, een instelling, een antwoord op een inzageverzoek.
-- refutes_en: A filing that does declare the source, or proof that the data came from elsewhere.
-- refutes_nl: Een stuk waarin de bron wel staat, of bewijs dat de gegevens ergens anders vandaan kwamen.
insert into analyst.main.contradictions by name
-- What the vendor ever declared is declared, in filings that were replaced as well.
with declared as (
	select filings.vendor_id, filing_id, data_source, parent_code, label_en, label_nl
	from analyst.main.filing_sources as sources
	join analyst.main.filings as filings using (filing_id)
	join analyst.main.data_sources as words on words.data_source = sources.source_code
),
lists as (
	select
		vendor_id, filing_id, string_agg(distinct data_source, '|' order by data_source) as sources,
		string_agg(distinct '“' || label_en || '”', ', ' order by '“' || label_en || '”') as sources_en,
		string_agg(distinct '“' || label_nl || '”', ', ' order by '“' || label_nl || '”') as sources_nl,
	from declared
	join standing_filings as filings using (vendor_id, filing_id)
	-- "Public sources" leaves open what it covers: nothing that complaints name lies outside of it.
	anti join (select vendor_id from declared where data_source = 'UNK') using (vendor_id)
	group by vendor_id, filing_id, spoken_until
	qualify row_number() over (partition by vendor_id order by spoken_until desc nulls last, filing_id desc) = 1
),
masks as (
	select vendor_id, data_source_mask, count(*) as n_complaints, min(received_lower) as received_lower, max(received_upper) as received_upper
	from filed_complaints
	where data_source_mask <> 0 and vendor_id in (select vendor_id from lists)
	group by all
),
named as (
	select
		vendor_id, data_source, parent_code, label_en, label_nl,
		sum(n_complaints) as n_complaints, min(received_lower) as received_lower, max(received_upper) as received_upper,
	from masks
	join analyst.main.data_sources as words on (masks.data_source_mask >> words.mask_bit::integer) & 1 = 1
	where data_source <> 'UNK'
	group by all
	having sum(n_complaints) >= 3
)
select
	vendor_id, 'source_not_declared' as rule_id, filing_id, sources as filed_value, data_source as observed_value,
	n_complaints::integer as n_complaints,
	'The latest list of sources that the vendor filed states ' || sources_en || ', and no filing of it states “' || label_en || '”. That source is named in '
		|| complaints_en(n_complaints) || ', received' || span_en(received_lower, received_upper) || '. That does not add up.' as reason_en,
	'De laatste lijst van bronnen van de aanbieder vermeldt ' || sources_nl || ', en geen enkel stuk vermeldt “' || label_nl || '”. Die bron staat in '
		|| complaints_nl(n_complaints) || ', ontvangen' || span_nl(received_lower, received_upper) || '. Dat is niet met elkaar te rijmen.' as reason_nl,
	false as is_internal,
from named
join lists using (vendor_id)
anti join declared on declared.vendor_id = named.vendor_id and declared.data_source = named.data_source
-- Whoever declares one way of deriving data says that it derives; which way, a complainant can not see.
anti join declared as derived on derived.vendor_id = named.vendor_id and derived.parent_code = 'DERIVED' and named.parent_code = 'DERIVED';
