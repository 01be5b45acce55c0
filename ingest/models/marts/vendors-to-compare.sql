-- One row a vendor: what resolution compares.
select vendor_id, name, legal_name, corporate_group, website, registration_number from analyst.main.vendors order by vendor_id;
