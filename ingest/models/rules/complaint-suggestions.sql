-- One row a complaint and thing that its narrative suggests and its file does not state: never counted, until a person accepts it. A date
-- after the day on which the complaint came in is none of its facts. A view, as complaint_facts is one.
create view analyst.main.complaint_suggestions as
with suggested as (
	select
		complaints.complaint_key, complaints.received_date_upper, complaints.violation_type_mask, complaints.data_source_mask,
		suggestions.kind, suggestions.term, suggestions.value, suggestions.entry_id, suggestions.start, suggestions."end",
	from main.complaints as complaints
	join main.narrative_suggestions as suggestions on suggestions.text_sha256 = complaints.narrative_sha256
)
select suggested.complaint_key, suggested.kind, suggested.term, suggested.value, suggested.entry_id, suggested.start, suggested."end"
from suggested
left join main.violation_types as types on suggested.kind = 'violation_type' and types.violation_type = suggested.term
left join main.data_sources as sources on suggested.kind = 'data_source' and sources.data_source = suggested.term
left join input.complaints as shorthand on suggested.kind = 'fact' and shorthand.row_key = suggested.complaint_key
left join input.facts as stated
	on suggested.kind = 'fact' and stated.complaint_key = suggested.complaint_key and stated.fact = suggested.term
where case suggested.kind
	when 'violation_type' then (suggested.violation_type_mask >> types.mask_bit::integer) & 1 = 0
	when 'data_source' then (suggested.data_source_mask >> sources.mask_bit::integer) & 1 = 0
	else stated.complaint_key is null
		and (suggested.received_date_upper is null or date_lower(suggested.value) <= suggested.received_date_upper)
		and case suggested.term
			when 'collected' then shorthand.collected_date
			when 'notice' then shorthand.notice_date
			when 'first_contact' then shorthand.first_contact_date
			when 'first_disclosure' then shorthand.first_disclosure_date
			when 'access_request' then shorthand.access_request_date
			when 'access_extension' then shorthand.access_extension_date
			when 'access_answer' then shorthand.access_answer_date
			when 'erasure_request' then shorthand.erasure_request_date
			when 'erasure_answer' then shorthand.erasure_answer_date
			when 'erasure_confirmed' then shorthand.erasure_confirmed_date
			when 'objection' then shorthand.objection_date
			when 'contacted_again' then shorthand.contacted_again_date
			when 'seen_again' then shorthand.seen_again_date
			when 'last_activity' then shorthand.last_activity_date
		end is null
end;
