-- One row an assertion that anyone may read: of the public record, or about a vendor that is named; embargoes obeyed.
create table public_file.main.public_assertions as
with record as (
	-- A row of the authority's own that takes the place of one of the record is its own again.
	select assertion_id from open_assertions where is_public_record
),
-- Everything else an authority asserts is internal until a publication policy says otherwise; the demo has no secrets.
of_demo as (
	select assertion_id, document from open_assertions
	where $is_demo::boolean and (
		entity_type = 'authority'
		or (entity_type = 'vendor' and entity_id in (select vendor_id from public_file.main.public_vendors))
	)
),
-- A document's title may name whom it is about: it is public only where something public stands in it.
documents_of_demo as (
	select assertion_id from open_assertions
	where $is_demo::boolean and entity_type = 'document' and entity_id in (select document from of_demo)
)
select
	assertion_id, case_id, entity_type, entity_id, attribute, value, unit, comparator, from_date, from_date_upper,
	until_date, until_date_upper, asserted_by, role, via, document, document_date, document_date_upper, is_preferred,
	preferred_reason, derivation, contradicts, appeal_state, text_en, text_nl,
from open_assertions
where assertion_id in (
	select assertion_id from record
	union all select assertion_id from of_demo
	union all select assertion_id from documents_of_demo
)
order by assertion_id;

-- One row a reply of a vendor that was heard before it was named.
create table public_file.main.vendor_replies as
select entity_id as vendor_id, from_date as reply_date, text_en, text_nl, document
from open_assertions
where entity_type = 'vendor' and attribute = 'reply' and entity_id in (select vendor_id from named_vendors)
order by vendor_id, reply_date;

-- One row an event at an authority that touches the series: a data incident, or a change of intake.
create table public_file.main.incidents as
select
	assertion_id as incident_id, entity_id as authority, attribute, from_date, until_date, text_en, text_nl,
from open_assertions
where entity_type = 'authority' and attribute in ('incident', 'intake_change')
order by from_date, incident_id;
