-- complaint_files: one row a complaint that rules judge, with all that its file states: columns of the complaint are shorthand for facts. A
-- view, so that each rule reads only the columns that it names. The vendor must act in its own state; where that is unknown, or
-- no state of the calendar, the authority's calendar stands in (is_country_assumed).
create view complaint_files as
select
	complaints.row_key as complaint_key,
	complaints.authority,
	complaints.language,
	complaints.complainant_country,
	complaints.data_sources,
	vendor_links.vendor_id,
	coalesce(places.country, '') as country,
	coalesce(places.is_country_assumed, true) as is_country_assumed,
	day_lower(complaints.received_date) as received_lower,
	day_upper(complaints.received_date) as received_upper,
	least(day_lower(complaints.collected_date), stated.collected_lower) as collected_lower, greatest(day_upper(complaints.collected_date), stated.collected_upper) as collected_upper,
	least(day_lower(complaints.last_activity_date), stated.last_activity_lower) as last_activity_lower, greatest(day_upper(complaints.last_activity_date), stated.last_activity_upper) as last_activity_upper,
	least(day_lower(complaints.notice_date), stated.notice_lower) as notice_lower, greatest(day_upper(complaints.notice_date), stated.notice_upper) as notice_upper,
	least(day_lower(complaints.first_contact_date), stated.first_contact_lower) as first_contact_lower, greatest(day_upper(complaints.first_contact_date), stated.first_contact_upper) as first_contact_upper,
	least(day_lower(complaints.first_disclosure_date), stated.first_disclosure_lower) as first_disclosure_lower, greatest(day_upper(complaints.first_disclosure_date), stated.first_disclosure_upper) as first_disclosure_upper,
	least(day_lower(complaints.access_request_date), stated.access_request_lower) as access_request_lower, greatest(day_upper(complaints.access_request_date), stated.access_request_upper) as access_request_upper,
	least(day_lower(complaints.access_extension_date), stated.access_extension_lower) as access_extension_lower, greatest(day_upper(complaints.access_extension_date), stated.access_extension_upper) as access_extension_upper,
	least(day_lower(complaints.access_answer_date), stated.access_answer_lower) as access_answer_lower, greatest(day_upper(complaints.access_answer_date), stated.access_answer_upper) as access_answer_upper,
	least(day_lower(complaints.erasure_request_date), stated.erasure_request_lower) as erasure_request_lower, greatest(day_upper(complaints.erasure_request_date), stated.erasure_request_upper) as erasure_request_upper,
	least(day_lower(complaints.erasure_answer_date), stated.erasure_answer_lower) as erasure_answer_lower, greatest(day_upper(complaints.erasure_answer_date), stated.erasure_answer_upper) as erasure_answer_upper,
	least(day_lower(complaints.erasure_confirmed_date), stated.erasure_confirmed_lower) as erasure_confirmed_lower, greatest(day_upper(complaints.erasure_confirmed_date), stated.erasure_confirmed_upper) as erasure_confirmed_upper,
	least(day_lower(complaints.objection_date), stated.objection_lower) as objection_lower, greatest(day_upper(complaints.objection_date), stated.objection_upper) as objection_upper,
	greatest(day_lower(complaints.seen_again_date), stated.seen_again_lower) as seen_again_lower, greatest(day_upper(complaints.seen_again_date), stated.seen_again_upper) as seen_again_upper,
	greatest(day_lower(complaints.contacted_again_date), stated.contacted_again_lower) as contacted_again_lower, greatest(day_upper(complaints.contacted_again_date), stated.contacted_again_upper) as contacted_again_upper,
	stated.first_seen_lower, stated.first_seen_upper,
	stated.identity_asked_lower, stated.identity_asked_upper,
	stated.identity_received_lower, stated.identity_received_upper,
	stated.refusal_lower, stated.refusal_upper,
	stated.rectification_request_lower, stated.rectification_request_upper,
	stated.rectification_answer_lower, stated.rectification_answer_upper,
	stated.erasure_extension_lower, stated.erasure_extension_upper,
	stated.training_announced_lower, stated.training_announced_upper,
	stated.training_effective_lower, stated.training_effective_upper,
	stated.record_seen_lower, stated.record_seen_upper,
	coalesce(stated.source_visibility, complaints.source_visibility) as source_visibility,
	coalesce(stated.notice_language, complaints.notice_language) as notice_language,
	coalesce(stated.harm, complaints.harm) as harm,
	stated.access_extension_reasons, stated.identity_document, stated.recipients_asked, stated.recipients_answered, stated.copy_received, stated.erasure_refused, stated.refusal_reasons_given,
	stated.refusal_remedies_named, stated.fee_asked, stated.contact_channel, stated.contact_consent, stated.training_default, stated.training_objection_effect, stated.anonymity_claimed,
	stated.source_link_kept, stated.derived_labels, stated.logic_explained, stated.consent_given_to, stated.age_at_collection, stated.content_expires_after_hours, stated.access_items_missing, stated.notice_items_missing, stated.data_category,
	stated.content_posted_at, stated.content_held_at,
	coalesce(stated.access_answer_sha256, complaints.access_answer_text) as access_answer_sha256,
from complaints_to_judge as complaints
join vendor_links on coalesce(vendor_links.name, '') = coalesce(complaints.vendor_name, '')
left join places on places.vendor_id = vendor_links.vendor_id and places.vendor_country = coalesce(complaints.vendor_country, '')
	and places.authority = complaints.authority
left join stated_facts as stated on stated.complaint_key = complaints.row_key;
