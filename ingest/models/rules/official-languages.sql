-- official_languages: one row a country and language that is official in the whole of it. One that is official in a region alone is left out.
create table official_languages as
select unnest(from_json($official_languages, '[{"country": "VARCHAR", "language": "VARCHAR"}]'), recursive := true);
