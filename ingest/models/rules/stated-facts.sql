-- What the facts table states of one complaint: the earliest and the latest day that a fact can mean, wherever two rows differ; of what may
-- happen often, the last time. Two rows that contradict each other on a code or on yes and no settle nothing.
create macro earliest_day(fact, value, name) as min(day_lower(value)) filter (fact = name);
create macro latest_day(fact, value, name) as max(day_upper(value)) filter (fact = name);
create macro last_time_lower(fact, value, name) as max(day_lower(value)) filter (fact = name);
create macro only_value(fact, value, name) as
	case when count(distinct value) filter (fact = name) = 1 then min(value) filter (fact = name) end;
create macro all_values(fact, value, name) as string_agg(distinct value, '|' order by value) filter (fact = name);

-- stated_facts: one row a complaint that has rows in the facts table.
create temp table stated_facts as
select
	complaint_key,
	earliest_day(fact, value, 'collected') as collected_lower, latest_day(fact, value, 'collected') as collected_upper,
	earliest_day(fact, value, 'last_activity') as last_activity_lower, latest_day(fact, value, 'last_activity') as last_activity_upper,
	earliest_day(fact, value, 'notice') as notice_lower, latest_day(fact, value, 'notice') as notice_upper,
	earliest_day(fact, value, 'first_contact') as first_contact_lower, latest_day(fact, value, 'first_contact') as first_contact_upper,
	earliest_day(fact, value, 'first_disclosure') as first_disclosure_lower, latest_day(fact, value, 'first_disclosure') as first_disclosure_upper,
	earliest_day(fact, value, 'access_request') as access_request_lower, latest_day(fact, value, 'access_request') as access_request_upper,
	earliest_day(fact, value, 'access_extension') as access_extension_lower, latest_day(fact, value, 'access_extension') as access_extension_upper,
	earliest_day(fact, value, 'access_answer') as access_answer_lower, latest_day(fact, value, 'access_answer') as access_answer_upper,
	earliest_day(fact, value, 'erasure_request') as erasure_request_lower, latest_day(fact, value, 'erasure_request') as erasure_request_upper,
	earliest_day(fact, value, 'erasure_answer') as erasure_answer_lower, latest_day(fact, value, 'erasure_answer') as erasure_answer_upper,
	earliest_day(fact, value, 'erasure_confirmed') as erasure_confirmed_lower, latest_day(fact, value, 'erasure_confirmed') as erasure_confirmed_upper,
	earliest_day(fact, value, 'objection') as objection_lower, latest_day(fact, value, 'objection') as objection_upper,
	earliest_day(fact, value, 'first_seen') as first_seen_lower, latest_day(fact, value, 'first_seen') as first_seen_upper,
	earliest_day(fact, value, 'identity_asked') as identity_asked_lower, latest_day(fact, value, 'identity_asked') as identity_asked_upper,
	earliest_day(fact, value, 'identity_received') as identity_received_lower, latest_day(fact, value, 'identity_received') as identity_received_upper,
	earliest_day(fact, value, 'refusal') as refusal_lower, latest_day(fact, value, 'refusal') as refusal_upper,
	earliest_day(fact, value, 'rectification_request') as rectification_request_lower, latest_day(fact, value, 'rectification_request') as rectification_request_upper,
	earliest_day(fact, value, 'rectification_answer') as rectification_answer_lower, latest_day(fact, value, 'rectification_answer') as rectification_answer_upper,
	earliest_day(fact, value, 'erasure_extension') as erasure_extension_lower, latest_day(fact, value, 'erasure_extension') as erasure_extension_upper,
	earliest_day(fact, value, 'training_announced') as training_announced_lower, latest_day(fact, value, 'training_announced') as training_announced_upper,
	earliest_day(fact, value, 'training_effective') as training_effective_lower, latest_day(fact, value, 'training_effective') as training_effective_upper,
	last_time_lower(fact, value, 'seen_again') as seen_again_lower, latest_day(fact, value, 'seen_again') as seen_again_upper,
	last_time_lower(fact, value, 'contacted_again') as contacted_again_lower, latest_day(fact, value, 'contacted_again') as contacted_again_upper,
	last_time_lower(fact, value, 'record_seen') as record_seen_lower, latest_day(fact, value, 'record_seen') as record_seen_upper,
	only_value(fact, value, 'source_visibility') as source_visibility,
	only_value(fact, value, 'notice_language') as notice_language,
	only_value(fact, value, 'harm') as harm,
	only_value(fact, value, 'access_extension_reasons') as access_extension_reasons,
	only_value(fact, value, 'identity_document') as identity_document,
	only_value(fact, value, 'recipients_asked') as recipients_asked,
	only_value(fact, value, 'recipients_answered') as recipients_answered,
	only_value(fact, value, 'copy_received') as copy_received,
	only_value(fact, value, 'erasure_refused') as erasure_refused,
	only_value(fact, value, 'refusal_reasons_given') as refusal_reasons_given,
	only_value(fact, value, 'refusal_remedies_named') as refusal_remedies_named,
	only_value(fact, value, 'fee_asked') as fee_asked,
	only_value(fact, value, 'contact_channel') as contact_channel,
	only_value(fact, value, 'contact_consent') as contact_consent,
	only_value(fact, value, 'training_default') as training_default,
	only_value(fact, value, 'training_objection_effect') as training_objection_effect,
	only_value(fact, value, 'anonymity_claimed') as anonymity_claimed,
	only_value(fact, value, 'source_link_kept') as source_link_kept,
	only_value(fact, value, 'derived_labels') as derived_labels,
	only_value(fact, value, 'logic_explained') as logic_explained,
	only_value(fact, value, 'consent_given_to') as consent_given_to,
	only_value(fact, value, 'age_at_collection') as age_at_collection,
	only_value(fact, value, 'content_expires_after_hours') as content_expires_after_hours,
	all_values(fact, value, 'access_items_missing') as access_items_missing,
	all_values(fact, value, 'notice_items_missing') as notice_items_missing,
	all_values(fact, value, 'data_category') as data_category,
	-- Of several pieces of content nobody knows which was seen: the last one posted is the safe one.
	max(try_cast(value as timestamptz)) filter (fact = 'content_posted_at') as content_posted_at,
	max(try_cast(value as timestamptz)) filter (fact = 'content_held_at') as content_held_at,
	only_value(fact, value, 'access_answer_text') as access_answer_sha256,
	-- What shows that an answer or a notice came, whatever it said and whenever: also where two rows contradict each other.
	bool_or(
		fact in ('access_answer_text', 'access_items_missing', 'recipients_answered', 'refusal_reasons_given', 'refusal_remedies_named')
		or (fact = 'copy_received' and value = 'yes')
	) as is_access_answered,
	bool_or(fact in ('erasure_refused', 'refusal_reasons_given', 'refusal_remedies_named')) as is_erasure_answered,
	bool_or(fact in ('notice_language', 'notice_items_missing')) as is_notice_given,
from analyst.input.facts
where complaint_key in (select row_key from complaints_to_judge)
group by complaint_key;
