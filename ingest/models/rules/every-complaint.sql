-- One row a complaint that rules judge: all of them.
create view complaints_to_judge as select * from analyst.input.complaints;
delete from analyst.main.rule_results;
