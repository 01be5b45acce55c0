-- For one run; a text whose complaint is missing here belongs to no complaint of the served snapshot.
create temporary table complaint_ages (
	complaint_key text primary key,
	age text not null check (age in ('before', 'since', 'unknown'))
) without rowid, strict;
