-- One row a fact and code, or list of codes, that a result rests on, in words.
create table analyst.main.value_texts as
with coded as (
	select first_fact as fact, first_value as value from analyst.main.rule_results
	where first_fact in (select fact from analyst.main.fact_values)
	union
	select second_fact, second_value from analyst.main.rule_results where second_fact in (select fact from analyst.main.fact_values)
),
parts as (
	select fact, value, unnest(list_of(value)) as code from coded
)
select
	fact, value,
	string_agg('“' || label_en || '”', ', ' order by code) as text_en, string_agg('“' || label_nl || '”', ', ' order by code) as text_nl,
from parts
join analyst.main.fact_values using (fact, code)
group by fact, value;

-- One row a complaint and rule: the sentence of its verdict, made of its own facts, and where these stand. A view: sentences are made when
-- they are read.
create view analyst.main.rule_reasons as
with documents as (
	select complaint_key, fact, string_agg(
		document_reference || coalesce(', p. ' || page, ''), '; ' order by document_reference, page
	) as documents
	from input.facts
	where document_reference is not null
	group by complaint_key, fact
)
select
	results.complaint_key,
	results.rule_id,
	nullif(concat_ws('; ', first_documents.documents, second_documents.documents), '') as documents,
	sentence_of(
		sentence_en, coalesce(first_texts.text_en, answer_en(first_value), case when first_facts.value_kind = 'date' or first_fact = 'received' then when_en(first_value) end, first_value),
		coalesce(second_texts.text_en, answer_en(second_value),
			case when second_facts.value_kind = 'date' or second_fact = 'received' then when_en(second_value) end, second_value),
		due_en(earliest_due_date, due_date), days_en(min_days_late, max_days_late), first_facts.label_en,
		case when second_fact = 'received' then 'Complaint received' else second_facts.label_en end
	) || case when is_calendar_assumed and due_date is not null then ' The calendar of holidays is assumed.' else '' end as reason_en,
	sentence_of(
		sentence_nl, coalesce(first_texts.text_nl, answer_nl(first_value), case when first_facts.value_kind = 'date' or first_fact = 'received' then when_nl(first_value) end, first_value),
		coalesce(second_texts.text_nl, answer_nl(second_value),
			case when second_facts.value_kind = 'date' or second_fact = 'received' then when_nl(second_value) end, second_value),
		due_nl(earliest_due_date, due_date), days_nl(min_days_late, max_days_late), first_facts.label_nl,
		case when second_fact = 'received' then 'Klacht ontvangen' else second_facts.label_nl end
	) || case when is_calendar_assumed and due_date is not null then ' De kalender van feestdagen is een aanname.' else '' end as reason_nl,
from main.rule_results as results
join main.rule_sentences using (rule_id, verdict)
left join main.facts as first_facts on first_facts.fact = results.first_fact
left join main.facts as second_facts on second_facts.fact = results.second_fact
left join main.value_texts as first_texts on first_texts.fact = results.first_fact and first_texts.value = results.first_value
left join main.value_texts as second_texts on second_texts.fact = results.second_fact and second_texts.value = results.second_value
left join documents as first_documents on first_documents.complaint_key = results.complaint_key and first_documents.fact = results.first_fact
left join documents as second_documents on second_documents.complaint_key = results.complaint_key and second_documents.fact = results.second_fact;

-- One row a vendor and violation type that its own filings show, the latest filing first.
create view analyst.main.vendor_reasons as
select
	vendor_id, results.violation_type, results.rule_id, verdict, due_date, min_days_late, filing_id,
	sentence_of(sentence_en, first_en, coalesce(second_en, when_en(second_date::varchar)), due_en(due_date, due_date), days_en(min_days_late, min_days_late), null, null) as reason_en,
	sentence_of(sentence_nl, first_nl, coalesce(second_nl, when_nl(second_date::varchar)), due_nl(due_date, due_date), days_nl(min_days_late, min_days_late), null, null) as reason_nl,
from main.vendor_results as results
join main.rule_sentences using (rule_id, verdict)
qualify row_number() over (partition by vendor_id, results.violation_type order by verdict like 'POSSIBLY%', filing_id desc) = 1;

-- One row a complaint, violation type and authority: what the complainant alleges, and what rules conclude. Only LATE and SHOWN are computed;
-- what is possible and not alleged is a suggestion. An act is that of whoever did it, where the complaint says who that was (acting_roles);
-- others may be competent as well (competences).
create view analyst.main.complaint_violations as
with alleged as (
	select
		complaints.complaint_key, complaints.authority, complaints.vendor_id, complaints.is_in_scope, types.violation_type,
		true as is_alleged,
	from main.complaints as complaints
	join main.violation_types as types on (complaints.violation_type_mask >> types.mask_bit::integer) & 1 = 1
),
concluded as (
	select
		complaints.complaint_key, complaints.authority, complaints.vendor_id, complaints.is_in_scope, types.violation_type,
		false as is_alleged,
	from main.rule_results as results
	join main.violation_types as types using (violation_type)
	join main.complaints as complaints using (complaint_key)
	where results.verdict in ('LATE', 'SHOWN', 'POSSIBLY_LATE', 'POSSIBLY_SHOWN')
		and (complaints.violation_type_mask >> types.mask_bit::integer) & 1 = 0
),
judged as (
	select
		of_either.*,
		results.rule_id as complaint_rule_id,
		results.verdict as complaint_verdict,
		coalesce(vendor_reasons.verdict in ('LATE', 'SHOWN') and results.verdict not in ('LATE', 'SHOWN'), results.verdict is null)
			and vendor_reasons.verdict is not null as is_of_vendor,
		results.due_date, results.earliest_due_date, results.min_days_late, results.max_days_late, results.is_calendar_assumed,
		vendor_reasons.rule_id as vendor_rule_id, vendor_reasons.verdict as vendor_verdict, vendor_reasons.due_date as vendor_due_date,
		vendor_reasons.min_days_late as vendor_days_late, vendor_reasons.filing_id, vendor_reasons.reason_en, vendor_reasons.reason_nl,
	from (select * from alleged union all select * from concluded) as of_either
	left join main.rule_results as results
		on results.complaint_key = of_either.complaint_key and results.violation_type = of_either.violation_type
	left join main.vendor_reasons as vendor_reasons
		on vendor_reasons.vendor_id = of_either.vendor_id and vendor_reasons.violation_type = of_either.violation_type
),
acting as (
	select distinct respondents.complaint_key, acting_roles.violation_type, acting_roles.role
	from input.respondents as respondents
	join main.acting_roles as acting_roles using (role)
)
select
	judged.complaint_key,
	judged.violation_type,
	judged.authority,
	case
		when judged.is_in_scope is false then 'out_of_scope'
		when case when is_of_vendor then vendor_verdict else complaint_verdict end in ('LATE', 'SHOWN') then 'computed'
		when judged.is_alleged then 'alleged'
		else 'suggested'
	end as status,
	case when is_of_vendor then vendor_rule_id else complaint_rule_id end as rule_id,
	case when is_of_vendor then vendor_due_date else judged.due_date end as due_date,
	case when is_of_vendor then vendor_days_late else judged.min_days_late end as min_days_late,
	case when is_of_vendor then vendor_days_late else judged.max_days_late end as max_days_late,
	coalesce(
		case when is_of_vendor then vendor_verdict else complaint_verdict end,
		case when judged.violation_type in (select violation_type from main.rules) then 'NOT_COMPUTABLE' end
	) as verdict,
	case when is_of_vendor then judged.reason_en else rule_reasons.reason_en end as reason_en,
	case when is_of_vendor then judged.reason_nl else rule_reasons.reason_nl end as reason_nl,
	case when is_of_vendor then null else judged.earliest_due_date end as earliest_due_date,
	case when is_of_vendor then null else judged.is_calendar_assumed end as is_calendar_assumed,
	case when is_of_vendor then null else rule_reasons.documents end as documents,
	case when is_of_vendor then judged.filing_id end as filing_id,
	coalesce(acting.role, 'collector') as role,
	competences.competent_authority_en, competences.competent_authority_nl,
from judged
left join main.rule_reasons as rule_reasons
	on rule_reasons.complaint_key = judged.complaint_key and rule_reasons.rule_id = judged.complaint_rule_id
left join acting on acting.complaint_key = judged.complaint_key and acting.violation_type = judged.violation_type
-- Codes of authorities begin with their country.
left join main.competences as competences
	on competences.violation_type = judged.violation_type and competences.country = upper(split_part(judged.authority, '-', 1));
