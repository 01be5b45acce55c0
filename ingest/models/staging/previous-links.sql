-- previous_vendor_links: one row a name and the vendor that it meant in the previous snapshot.
create table previous_vendor_links as select * from previous.input.vendor_links;

-- previous_facts: one row a fact of the previous snapshot, and whose; previous_rule_ground: what its rules looked up.
create table previous_facts as select complaint_key, row_key from previous.input.facts;
create table previous_rule_ground as select * from previous.main.rule_ground;
