-- The words of src/lib/domain, one row a word.
create table analyst.main.violation_types as select * from violation_types order by violation_type;
create table analyst.main.acting_roles as select * from acting_roles order by violation_type;
create table analyst.main.competences as select * from competences order by country, violation_type;
create table analyst.main.data_sources as select * from data_sources order by data_source;
create table analyst.main.facts as select * from facts order by fact;
