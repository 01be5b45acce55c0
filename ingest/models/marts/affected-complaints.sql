-- One row a complaint that is written anew: what changed since the copied file, and what a name now meaning another vendor touches.
create table affected_complaints as
with renamed as (
	select coalesce(vendor_links.name, '') as name
	from vendor_links
	left join previous_vendor_links on coalesce(previous_vendor_links.name, '') = coalesce(vendor_links.name, '')
	where previous_vendor_links.vendor_id is distinct from vendor_links.vendor_id
)
select row_key from complaint_changes
union
select complaints.row_key
from analyst.input.complaints
semi join renamed on renamed.name = coalesce(complaints.vendor_name, '');

-- By the number of the row: what changed was put in last, and everything before it is passed over unread. In one statement: a checkpoint
-- between two may number rows anew.
create temp table complaints_to_write as
select * from analyst.input.complaints
where rowid in (select complaints.rowid from analyst.input.complaints semi join affected_complaints using (row_key));
create view complaints_to_clear as select row_key as complaint_key from affected_complaints;
