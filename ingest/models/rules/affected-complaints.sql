-- One row a complaint that rules judge anew: it changed, its name means another vendor, or a fact came or went.
create table complaints_judged_anew as
select row_key from affected_complaints
union
select complaint_key from (
	select complaint_key, row_key from analyst.input.facts except all select complaint_key, row_key from previous_facts
)
union
select complaint_key from (
	select complaint_key, row_key from previous_facts except all select complaint_key, row_key from analyst.input.facts
);
delete from analyst.main.rule_results where complaint_key in (select row_key from complaints_judged_anew);
-- A table: every rule reads it. By the number of the row, in one statement, as complaints_to_write.
create temp table complaints_to_judge as
select * from analyst.input.complaints
where rowid in (select complaints.rowid from analyst.input.complaints semi join complaints_judged_anew using (row_key));
