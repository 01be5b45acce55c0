-- A piece from before its day was kept is no younger than the snapshot: its years begin here.
update quarantined_texts set as_of = $snapshot_as_of where as_of is null
