delete from quarantined_texts where as_of < $purged_before
