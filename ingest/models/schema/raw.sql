-- The rows of this run and of the previous snapshot, as text in our own words, before any check. One table an input table;
-- the columns are those of src/lib/domain/input-tables.ts, in its order (a test compares them).
create schema raw;
create table raw.complaints (
	input_id integer, line bigint, content_sha256 varchar,
	complaint_id varchar, authority varchar, kind varchar, received_date varchar, registered_date varchar,
	channel varchar, language varchar, complainant_key varchar, complainant_country varchar, vendor_name varchar,
	vendor_country varchar, data_sources varchar, violation_types varchar, narrative varchar,
	consent_to_publish varchar, status varchar, closed_date varchar, outcome varchar, in_scope varchar,
	external_references varchar, updated_date varchar, collected_date varchar, last_activity_date varchar, source_visibility varchar,
	notice_date varchar, notice_language varchar, first_contact_date varchar, first_disclosure_date varchar,
	access_request_date varchar, access_extension_date varchar, access_answer_date varchar, access_answer_text varchar,
	erasure_request_date varchar, erasure_answer_date varchar, erasure_confirmed_date varchar, seen_again_date varchar,
	objection_date varchar, contacted_again_date varchar, harm varchar
);
create table raw.deletions (
	input_id integer, line bigint, content_sha256 varchar,
	complaint_id varchar, authority varchar, deleted_date varchar, deletion_reason varchar
);
create table raw.facts (
	input_id integer, line bigint, content_sha256 varchar,
	complaint_id varchar, fact varchar, value varchar, language varchar, document_reference varchar, page varchar
);
create table raw.respondents (
	input_id integer, line bigint, content_sha256 varchar,
	complaint_id varchar, role varchar, name varchar, country varchar
);
create table raw.vendors (
	input_id integer, line bigint, content_sha256 varchar,
	vendor_id varchar, name varchar, legal_name varchar, country varchar, corporate_parent varchar,
	product_form varchar, website varchar, registration_number varchar
);
create table raw.vendor_names (
	input_id integer, line bigint, content_sha256 varchar,
	vendor_id varchar, name varchar, name_kind varchar
);
create table raw.filings (
	input_id integer, line bigint, content_sha256 varchar,
	filing_id varchar, vendor_id varchar, filing_type varchar, jurisdiction varchar, requested_date varchar,
	due_date varchar, received_date varchar, period_from varchar, period_until varchar, version varchar,
	supersedes varchar, confidentiality varchar, document_reference varchar
);
create table raw.filing_metrics (
	input_id integer, line bigint, content_sha256 varchar,
	filing_id varchar, metric varchar, "right" varchar, value varchar, unit varchar, comparator varchar, lo varchar,
	hi varchar, as_of varchar, denial_reason varchar, note varchar
);
create table raw.filing_retention (
	input_id integer, line bigint, content_sha256 varchar,
	filing_id varchar, data_category varchar, period_iso8601 varchar, start_event varchar, auto_renew varchar,
	justification varchar
);
create table raw.filing_sources (
	input_id integer, line bigint, content_sha256 varchar,
	filing_id varchar, source_code varchar, named_party varchar, country varchar, share_pct varchar, since varchar,
	until varchar
);
create table raw.filing_bases (
	input_id integer, line bigint, content_sha256 varchar,
	filing_id varchar, purpose varchar, art6 varchar, art9 varchar, lia_ref varchar, balancing_date varchar
);
create table raw.filing_items (
	input_id integer, line bigint, content_sha256 varchar,
	filing_id varchar, item varchar, value varchar, country varchar, page varchar
);
create table raw.assertions (
	input_id integer, line bigint, content_sha256 varchar,
	assertion_id varchar, entity_type varchar, entity_id varchar, attribute varchar, value varchar, unit varchar,
	comparator varchar, from_date varchar, until_date varchar, asserted_by varchar, role varchar, document varchar,
	document_date varchar, is_preferred varchar, preferred_reason varchar, appeal_state varchar,
	embargo_audience varchar, embargo_until varchar, text_en varchar, text_nl varchar, case_id varchar, via varchar,
	derivation varchar, contradicts varchar, seed_facts varchar
);
create table raw.holidays (
	input_id integer, line bigint, content_sha256 varchar,
	country varchar, date varchar, name varchar
);
