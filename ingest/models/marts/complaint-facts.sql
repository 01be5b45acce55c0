-- The words for partial dates, for the views of this file.
create macro if not exists analyst.main.date_lower(value) as try_cast(
	case length(value) when 4 then value || '-01-01' when 7 then value || '-01' else value end as date
);
create macro if not exists analyst.main.date_upper(value) as case length(value)
	when 4 then try_cast(value || '-12-31' as date)
	when 7 then last_day(try_cast(value || '-01' as date))
	else try_cast(value as date)
end;

-- One row a fact of a complaint: wide columns are shorthand for facts put there at intake, the facts table has documents. A view: stored,
-- they would say once more, a row a date, what the rows of complaints say.
create view analyst.main.complaint_facts as
with shorthand as (
	unpivot (select row_key as complaint_key, * from input.complaints)
	on collected_date, notice_date, notice_language, first_contact_date, first_disclosure_date, access_request_date,
		access_extension_date, access_answer_date, access_answer_text, erasure_request_date, erasure_answer_date,
		erasure_confirmed_date, objection_date, contacted_again_date, seen_again_date, last_activity_date,
		source_visibility, harm
	into name shorthand_column value value
),
stated as (
	select complaint_key, facts.fact, value, null as language, null as document_reference, null as page, 'intake' as stated_by
	from shorthand
	join main.facts as facts using (shorthand_column)
	union all
	select complaint_key, fact, value, language, document_reference, page, 'intake' from input.facts
)
select
	stated.complaint_key,
	stated.fact,
	stated.value,
	case when facts.value_kind = 'date' then date_lower(stated.value) end as value_date,
	case when facts.value_kind = 'date' then date_upper(stated.value) end as value_date_upper,
	stated.language,
	stated.document_reference,
	stated.page,
	stated.stated_by,
from stated
join main.facts as facts on facts.fact = stated.fact;
