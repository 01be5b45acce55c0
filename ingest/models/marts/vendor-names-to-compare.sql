-- One row a vendor and name under which it goes.
select vendor_id, name from analyst.main.vendor_names order by vendor_id, name;
