-- One row a complaint and rule that can conclude something: LATE, SHOWN and so on, from which two facts, by which last day, how many days late.
-- `due_date` is the latest day that may have been the last one; null where it is open. Sentences are made by the view complaint_violations.
create table if not exists analyst.main.rule_results (
	complaint_key varchar, rule_id varchar, violation_type varchar, verdict varchar, due_date date, earliest_due_date date,
	min_days_late integer, max_days_late integer, is_calendar_assumed boolean,
	first_fact varchar, first_value varchar, second_fact varchar, second_value varchar
);

-- One row a vendor, rule and filing: what the vendor's own filings show. It backs what complainants allege about that vendor.
create table analyst.main.vendor_results (
	vendor_id varchar, rule_id varchar, violation_type varchar, verdict varchar, due_date date, min_days_late integer,
	first_en varchar, first_nl varchar, second_en varchar, second_nl varchar, second_date date, filing_id varchar
);
