-- A complaint that was taken back leaves with all its versions, and nothing refers to it any more.
delete from analyst.input.complaints where row_key in (select row_key from removed_complaints);
delete from analyst.input.complaint_versions where row_key in (select row_key from removed_complaints);
delete from complaint_keys where complaint_key in (select row_key from removed_complaints);
