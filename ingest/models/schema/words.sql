-- The words of src/lib/domain, one row a word.
create table violation_types as
select word.violation_type, word.violation_group, word.fine_tier, word.articles, word.national_articles, word.mode,
	word.label.en as label_en, word.label.nl as label_nl, word.label.fr as label_fr, word.label.de as label_de,
	word.definition.en as definition_en, word.definition.nl as definition_nl, word.mask_bit,
from (select unnest(from_json($violation_types, '[{
	"violation_type": "VARCHAR", "violation_group": "VARCHAR", "fine_tier": "INTEGER", "articles": ["VARCHAR"],
	"national_articles": ["VARCHAR"], "mode": "VARCHAR", "mask_bit": "INTEGER", "definition": {"en": "VARCHAR", "nl": "VARCHAR"},
	"label": {"en": "VARCHAR", "nl": "VARCHAR", "fr": "VARCHAR", "de": "VARCHAR"}
}]')) as word);

create table acting_roles as
select unnest(word) from (select unnest(from_json($acting_roles, '[{"violation_type": "VARCHAR", "role": "VARCHAR"}]')) as word);

create table competences as
select word.country, word.violation_type, word.competent_authority.en as competent_authority_en,
	word.competent_authority.nl as competent_authority_nl, word.law,
from (select unnest(from_json($competences, '[{
	"country": "VARCHAR", "violation_type": "VARCHAR", "competent_authority": {"en": "VARCHAR", "nl": "VARCHAR"}, "law": "VARCHAR"
}]')) as word);

create table data_sources as
select word.data_source, word.parent_code, word.visibility_required, word.first_party, word.ephemeral_ttl_hours,
	word.special_category_risk, word.provenance_known, word.lawful_public_register,
	word.label.en as label_en, word.label.nl as label_nl, word.label.fr as label_fr, word.label.de as label_de,
	word.definition.en as definition_en, word.definition.nl as definition_nl, word.mask_bit,
from (select unnest(from_json($data_sources, '[{
	"data_source": "VARCHAR", "parent_code": "VARCHAR", "visibility_required": "VARCHAR", "first_party": "BOOLEAN",
	"ephemeral_ttl_hours": "INTEGER", "special_category_risk": "VARCHAR", "provenance_known": "BOOLEAN",
	"lawful_public_register": "BOOLEAN", "mask_bit": "INTEGER", "definition": {"en": "VARCHAR", "nl": "VARCHAR"},
	"label": {"en": "VARCHAR", "nl": "VARCHAR", "fr": "VARCHAR", "de": "VARCHAR"}
}]')) as word);

create table facts as
select word.fact, word.value_kind, word.codes, word.is_list, word.shorthand_column,
	word.label.en as label_en, word.label.nl as label_nl,
	word.definition.en as definition_en, word.definition.nl as definition_nl,
from (select unnest(from_json($facts, '[{
	"fact": "VARCHAR", "value_kind": "VARCHAR", "codes": ["VARCHAR"], "is_list": "BOOLEAN", "shorthand_column": "VARCHAR",
	"label": {"en": "VARCHAR", "nl": "VARCHAR"}, "definition": {"en": "VARCHAR", "nl": "VARCHAR"}
}]')) as word);

create table known_columns as
select unnest(word) from (select unnest(from_json($known_columns, '[{
	"table_name": "VARCHAR", "column_name": "VARCHAR", "value_kind": "VARCHAR", "is_list": "BOOLEAN",
	"is_required": "BOOLEAN", "has_codes": "BOOLEAN"
}]')) as word);

create table known_codes as
select unnest(word) from (select unnest(from_json($known_codes, '[{
	"table_name": "VARCHAR", "column_name": "VARCHAR", "code": "VARCHAR"
}]')) as word);
