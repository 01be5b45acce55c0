-- A small public.duckdb with round numbers: a count is 5 × (the place of its codes + the place of its period) modulo 12.
create table snapshot as
select
    'fixture-1' as snapshot_id,
    '2026Q3' as release_id,
    date '2026-10-15' as as_of,
    true as is_demo,
    date '2026-09-30' as closed_until,
    '2023Q1' as first_period,
    '1' as taxonomy_version,
    '1' as model_version;

create table public_vendors (
    vendor_id varchar, name varchar, legal_name varchar, country varchar, corporate_group varchar,
    product_form varchar, website varchar, is_fictional boolean, naming_basis varchar,
    named_from date, hearing_date date, naming_date date
);
insert into public_vendors values
    ('ven-1', 'Contactfable', 'Contactfable SAS', 'FR', 'Grandfable', 'browser_extension', null, true, 'decision', '2023-01-01', '2022-10-03', '2022-12-12'),
    ('ven-2', 'Storyfable', null, 'US', null, 'story_collector', null, true, 'decision', '2025-07-01', '2025-04-01', '2025-06-20'),
    ('ven-3', 'Kaspr', 'Kaspr SAS', 'FR', 'Cognism', 'browser_extension', null, false, 'published_act', null, null, null);

create table places as
select * from (values
    ('vendor', 'all', 11), ('vendor', 'ven-1', 1), ('vendor', 'ven-2', 2), ('vendor', 'other', 6),
    ('violation_type', 'all', 10), ('violation_type', 'ACC-LATE', 3), ('violation_type', 'ACC-SRC', 5),
    ('violation_type', 'ERA-REF', 1), ('violation_type', 'RGT-OBST', 2),
    ('data_source', 'all', 9), ('data_source', 'UNK', 4), ('data_source', 'not_stated', 2),
    ('violation_group', 'all', 8), ('violation_group', 'access', 3),
    ('complainant_country', 'all', 9), ('complainant_country', 'NL', 6), ('complainant_country', 'FR', 2),
    ('complainant_country', 'not_stated', 1),
    ('kind', 'all', 9), ('kind', 'complaint', 7), ('kind', 'tip', 1),
    ('outcome', 'all', 8), ('outcome', 'vendor_complied', 2), ('outcome', 'mediated', 1),
    ('waiting_band', 'all', 9), ('waiting_band', 'within_one_month', 2), ('waiting_band', 'over_three_months', 3),
    ('waiting_band', 'not_stated', 1)
) as place (dimension, code, place);

create table periods as
select
    'quarter' as period_type,
    year || 'Q' || quarter as period,
    make_date(year, 3 * quarter - 2, 1) as period_from,
    last_day(make_date(year, 3 * quarter, 1)) as period_until,
    cast((year - 2023) * 4 + quarter as integer) as place
from range(2023, 2027) as years (year), range(1, 5) as quarters (quarter)
where year < 2026 or quarter < 4
union all
select 'year', cast(year as varchar), make_date(year, 1, 1), make_date(year, 12, 31), cast(year - 2023 as integer)
from range(2023, 2026) as years (year);

create table public_counts (
    table_id varchar, period_type varchar, period varchar, period_from date, period_until date, vendor_id varchar,
    data_source varchar, violation_type varchar, violation_group varchar, complainant_country varchar, kind varchar,
    outcome varchar, waiting_band varchar, count integer
);

create temporary table tables as
select * from (values
    ('T1', 'quarter', 'vendor', null), ('T2', 'year', 'vendor', 'violation_type'),
    ('T3', 'year', 'vendor', 'data_source'), ('T4', 'quarter', 'violation_type', null),
    ('T5', 'quarter', 'data_source', null), ('T6', 'year', 'violation_type', 'data_source'),
    ('T7', 'year', 'complainant_country', 'violation_group'), ('T8', 'quarter', 'kind', 'outcome'),
    ('T9', 'year', 'violation_group', 'waiting_band')
) as published (table_id, period_type, dimension_1, dimension_2);

insert into public_counts
with cells as (
    select
        table_id,
        periods.*,
        map {dimension_1: one.code, coalesce(dimension_2, 'none'): coalesce(two.code, 'none')} as codes,
        cast(5 * ((one.place + coalesce(two.place, 0) + periods.place) % 12) as integer) as count
    from tables
    join periods using (period_type)
    join places as one on one.dimension = dimension_1
    left join places as two on two.dimension = dimension_2
)
select
    table_id, period_type, period, period_from, period_until, codes['vendor'], codes['data_source'],
    codes['violation_type'], codes['violation_group'], codes['complainant_country'], codes['kind'],
    codes['outcome'], codes['waiting_band'], count
from cells
where count > 0 and not (codes['vendor'] is not distinct from 'ven-2' and period_from < date '2025-07-01');

create table public_assertions (
    assertion_id varchar, case_id varchar, entity_type varchar, entity_id varchar, attribute varchar, value varchar,
    unit varchar, comparator varchar, from_date date, from_date_upper date, until_date date, until_date_upper date,
    asserted_by varchar, role varchar, via varchar, document varchar, document_date date, document_date_upper date,
    is_preferred boolean, preferred_reason varchar, derivation varchar, contradicts varchar[], appeal_state varchar,
    text_en varchar, text_nl varchar
);
insert into public_assertions values
    ('kaspr-1', 'kaspr', 'vendor', 'ven-3', 'fine', '240000', 'eur', '=', '2024-12-05', '2024-12-05', null, null, 'CNIL', 'regulator', null, 'doc-decision', '2024-12-05', '2024-12-05', true, 'The decision itself states it.', null, ['kaspr-2'], 'unknown', 'A fine of 240,000 euro.', 'Een boete van 240.000 euro.'),
    ('kaspr-2', 'kaspr', 'vendor', 'ven-3', 'fine', '200000', 'eur', '=', '2024-12-01', '2024-12-31', null, null, 'A newspaper', 'journalist', null, 'doc-news', '2024-12-20', '2024-12-20', false, null, null, ['kaspr-1'], null, 'A fine of 200,000 euro.', 'Een boete van 200.000 euro.'),
    ('kaspr-3', 'kaspr', 'vendor', 'ven-3', 'claim', null, null, 'unknown', null, null, null, null, 'Kaspr', 'vendor', null, null, null, null, null, null, null, null, null, 'How many people are in the database is not stated.', 'Hoeveel mensen in het bestand staan, is niet vermeld.'),
    ('doc-1', 'kaspr', 'document', 'doc-decision', 'title', 'Decision SAN-2024-020', null, '=', null, null, null, null, 'CNIL', 'document_header', null, 'doc-decision', null, null, null, null, null, null, null, 'Decision SAN-2024-020', 'Besluit SAN-2024-020'),
    ('doc-2', 'kaspr', 'document', 'doc-decision', 'url', 'https://www.example.org/decision', null, '=', null, null, null, null, 'CNIL', 'document_header', null, 'doc-decision', null, null, null, null, null, null, null, 'Address', 'Adres');

create table public_filings (
    filing_id varchar, vendor_id varchar, filing_type varchar, jurisdiction varchar, received_date date,
    period_from date, period_until date, version varchar, supersedes varchar, document_reference varchar
);
insert into public_filings values
    ('fil-1', 'ven-3', 'CA-METRICS', 'US-CA', '2025-06-30', '2024-01-01', '2024-12-31', '1', null, 'https://www.example.org/metrics'),
    ('fil-2', 'ven-1', 'NOTICE', 'FR', '2022-03-10', null, null, '1', null, 'notice 1'),
    ('fil-3', 'ven-1', 'NOTICE', 'FR', '2023-04-12', null, null, '2', 'fil-2', 'notice 2'),
    ('fil-4', 'ven-1', 'RETENTION', 'FR', null, null, null, null, null, null),
    ('fil-5', 'ven-1', 'NOTICE', 'NL', '2023-05-01', null, null, '1', null, null);

create table public_filing_metrics (
    filing_id varchar, metric varchar, "right" varchar, value double, unit varchar, comparator varchar, lo double,
    hi double, as_of date, denial_reason varchar, note varchar
);
insert into public_filing_metrics values
    ('fil-1', 'denied', 'erasure', 216, 'requests', '=', null, null, null, 'not_verifiable', null),
    ('fil-1', 'requests_received', 'erasure', 493, 'requests', '=', null, null, null, null, null),
    ('fil-1', 'median_days', 'erasure', null, 'days', 'range', 14, 17, null, null, 'By calendar days.'),
    ('fil-1', 'users', null, 6100000, 'users', 'about', null, null, '2024-12-31', null, null);

create table public_filing_sources (
    filing_id varchar, source_code varchar, named_party varchar, country varchar, share_pct double, since date, until date
);
insert into public_filing_sources values
    ('fil-2', 'LI-PUB', null, null, null, null, null),
    ('fil-3', 'LI-PUB', null, null, 62.5, '2019-01-01', null),
    ('fil-3', 'WHOIS', 'A register', 'NL', null, null, null);

create table public_filing_retention (
    filing_id varchar, data_category varchar, period_iso8601 varchar, start_event varchar, auto_renew boolean,
    justification varchar
);
insert into public_filing_retention values
    ('fil-2', 'business_contact', 'P5Y', 'obtained', false, null),
    ('fil-3', 'business_contact', 'P12M', 'last_update', true, 'Records stay current.'),
    ('fil-3', 'location', null, null, null, null);

create table public_filing_items (filing_id varchar, item varchar, value varchar, country varchar, page varchar);
insert into public_filing_items values
    ('fil-2', 'notice_language', 'en', null, null),
    ('fil-2', 'notice_item', 'rights', null, '2'),
    ('fil-2', 'notice_item', 'controller', null, '1'),
    ('fil-2', 'minors_held', 'no', null, null),
    ('fil-3', 'notice_language', 'en', null, null),
    ('fil-3', 'notice_language', 'fr', null, null),
    ('fil-3', 'notice_item', 'controller', null, null),
    ('fil-3', 'minors_held', 'yes', null, null);

create table public_filing_conflicts (
    filing_id varchar, rule_id varchar, filed_value varchar, observed_value varchar, reason_en varchar, reason_nl varchar
);
insert into public_filing_conflicts values
    ('fil-1', 'parts_exceed_whole', '493', '510', 'The parts are more than the whole.', 'De delen zijn meer dan het geheel.');

create table vendor_replies (vendor_id varchar, reply_date date, text_en varchar, text_nl varchar, document varchar);
insert into vendor_replies values ('ven-1', '2022-11-07', 'We tell people within a month.', 'Wij informeren mensen binnen een maand.', null);

create table incidents (incident_id varchar, authority varchar, attribute varchar, from_date date, until_date date, text_en varchar, text_nl varchar);
insert into incidents values ('inc-1', 'demo', 'incident', '2024-05-01', null, 'template campaign', 'actie met voorbeeldbrief');

create table methodology_figures (figure varchar, value varchar, unit varchar, text_en varchar, text_nl varchar);
insert into methodology_figures values
    ('answer_characters', '12000', 'characters', 'Of an answer so much is read.', 'Zoveel wordt gelezen.'),
    ('greatest_error', '4', 'complaints', 'A shown count is at most this far off.', 'Een aantal wijkt hooguit zoveel af.'),
    ('naming_complainants', '10', 'persons', 'People before a vendor is named.', 'Mensen voordat een aanbieder wordt genoemd.'),
    ('release_complaints', '100', 'complaints', 'Below this only totals.', 'Daaronder alleen totalen.'),
    ('rounding_base', '5', 'complaints', 'Every count is a multiple of this.', 'Elk aantal is een veelvoud hiervan.');

create table answer_reading_results (dimension varchar, labelled varchar, reading varchar, n_answers integer);
insert into answer_reading_results values
    ('source_specificity', 'none', 'none', 45), ('source_specificity', 'none', 'named_source', 5),
    ('source_specificity', 'named_source', 'none', 10), ('source_specificity', 'named_source', 'not_told', 1),
    ('recipient_specificity', 'named', 'named', 7);

create table rules (
	rule_id varchar, violation_type varchar, law varchar, valid_from date, valid_until date, why_en varchar, why_nl varchar, reads varchar,
	proves_en varchar, proves_nl varchar, refutes_en varchar, refutes_nl varchar
);
insert into rules values (
	'access_late', 'ACC-LATE', 'GDPR 12(3)', '2018-05-25', null, 'An answer must come in time.', 'Een antwoord moet op tijd komen.', 'access_request',
	'The two dates.', 'De twee datums.', 'A valid extension.', 'Een geldige verlenging.'
);
