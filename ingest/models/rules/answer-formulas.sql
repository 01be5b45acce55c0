-- One row a vendor and stock answer: answers that differ only in names, numbers and dates are one finding, with a count of complaints.
create or replace table analyst.main.answer_formulas as
with texts as (
	select row_key as complaint_key, access_answer_text as text_sha256
	from analyst.input.complaints
	where access_answer_text is not null
	union
	select complaint_key, value from analyst.input.facts where fact = 'access_answer_text'
),
answers as (
	select distinct readings.formula_sha256, texts.complaint_key, complaints.vendor_id, readings.source_specificity
	from texts
	join analyst.main.answer_readings as readings using (text_sha256)
	join analyst.main.complaints as complaints using (complaint_key)
),
spread as (
	select formula_sha256, count(distinct vendor_id)::integer as n_vendors from answers group by formula_sha256
)
select
	answers.formula_sha256, count(distinct answers.complaint_key)::integer as n_complaints, any_value(spread.n_vendors) as n_vendors,
	answers.vendor_id, min(answers.source_specificity) as source_specificity,
from answers
join spread using (formula_sha256)
group by answers.formula_sha256, answers.vendor_id
having count(distinct answers.complaint_key) > 1;
