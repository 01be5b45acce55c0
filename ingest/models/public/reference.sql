-- One row a violation type, with the words of the codebook.
create table public_file.main.violation_types as
select * from violation_types order by violation_type;

-- One row a data source, with the words of the codebook.
create table public_file.main.data_sources as
select * from data_sources order by data_source;

-- One row a rule that computes a violation type.
create table public_file.main.rules as
select * from analyst.main.rules order by rule_id;

-- One row a release of public figures. Corrections before the next one are withdrawals only.
create table public_file.main.releases as
select $release_id as release_id, $as_of::date as as_of, $closed_until::date as closed_until, 1 as published_order;

-- One row a correction of an earlier release: what changed, by how much, why.
create table public_file.main.revisions (
	revision_id varchar, release_id varchar, table_id varchar, period varchar, text_en varchar, text_nl varchar
);

-- One row a number that the method page states.
create table public_file.main.methodology_figures as
select 'rounding_base' as figure, 5 as value, 'complaints' as unit, 'Every count is a multiple of this.' as text_en,
	'Elk aantal is een veelvoud hiervan.' as text_nl
union all
select 'greatest_error', 4, 'complaints', 'A shown count is at most this far from the true one.',
	'Een getoond aantal wijkt hoogstens zoveel af van het werkelijke.'
union all
select 'naming_complainants', $min_complainants::integer, 'persons',
	'Distinct known complainants before a vendor can be named.',
	'Verschillende bekende klagers voordat een aanbieder genoemd kan worden.'
union all
select 'release_complaints', $min_complaints::integer, 'complaints', 'Below this a release holds totals only.',
	'Daaronder bevat een uitgave alleen totalen.'
union all
select 'answer_characters', $answer_characters::integer, 'characters', 'Of an access answer so much is read.',
	'Zoveel wordt van een inzageantwoord gelezen.'
order by figure;

-- One row a dimension, label and reading: how many labelled access answers, on which nobody tuned, had the label and were read so.
create table public_file.main.answer_reading_results as
select unnest(result) from (select unnest(from_json($answer_reading_results, '[{
	"dimension": "VARCHAR", "labelled": "VARCHAR", "reading": "VARCHAR", "n_answers": "INTEGER"
}]')) as result);

-- One row: what this file is.
create table public_file.main.snapshot as
select
	$snapshot_id as snapshot_id, $release_id as release_id, $as_of::date as as_of, $is_demo::boolean as is_demo,
	$closed_until::date as closed_until,
	(select min(period) from public_file.main.public_counts where table_id = 'T1') as first_period,
	$taxonomy_version as taxonomy_version, $model_version as model_version;
