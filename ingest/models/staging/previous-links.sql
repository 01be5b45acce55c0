-- previous_vendor_links: one row a name and the vendor that it meant in the previous snapshot.
create table previous_vendor_links as select * from previous.input.vendor_links;
