-- The same in a copied file, whose complaints of old are not written anew.
update analyst.main.complaints set complainant_key = null
where complainant_key is not null
	and case when not is_registered_date_sentinel then registered_date when not is_sentinel_date(received_date) then received_date end
		< $purged_before::date;
