-- 500 invented vendors, a few of which draw most complaints, each written in three ways.
create temp macro vendor_of(subject) as floor(500 * power(draw(subject, 'vendor', 1000000) / 1000000, 2))::integer;

create temp macro vendor_stem(vendor) as concat(
	['Bru', 'Dwa', 'Fli', 'Gno', 'Kve', 'Ploe', 'Skri', 'Twu', 'Vla', 'Zwe'][1 + vendor // 50],
	['bi', 'do', 'fu', 'ga', 'ke', 'lo', 'mu', 'pi', 'ra', 'tu'][1 + vendor // 5 % 10],
	['bax', 'dril', 'fonk', 'mip', 'zelt'][1 + vendor % 5]
);

create temp macro legal_form_of(vendor) as ['B.V.', 'GmbH', 'SAS', 'Ltd'][1 + vendor % 4];

create temp macro country_of(vendor) as ['NL', 'DE', 'FR', 'IE'][1 + vendor % 4];

create temp macro written_name(vendor, subject) as case draw(subject, 'spelling', 3)
	when 0 then vendor_stem(vendor) || ' ' || legal_form_of(vendor)
	when 1 then upper(vendor_stem(vendor))
	else vendor_stem(vendor)
end;
