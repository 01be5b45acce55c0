-- A story of some 600 characters: an opening, nine sentences and, in one of ten, a quotation on a line of its own. One in fifty is
-- the letter of a campaign, the same but for its vendor and number.
create temp macro part_of_narrative(part, language, subject, purpose) as
	pick(getvariable('narrative_parts')[part || ' ' || language], subject, purpose);

create temp macro own_story(language, subject) as concat_ws(' ',
	part_of_narrative('opening', language, subject, 'opening'),
	case when is_one_in(10, subject, 'quotation') then part_of_narrative('quotation', language, subject, 'quotation') end,
	array_to_string(list_transform(
		range(9), lambda nth: part_of_narrative('sentence', language, subject, 'sentence ' || nth)
	), ' ')
);

create temp macro narrative_of(language, vendor_name, subject) as replace(replace(replace(replace(
	case when is_one_in(50, subject, 'campaign')
		then part_of_narrative('campaign', language, subject, 'campaign letter') else own_story(language, subject)
	end,
	'{vendor}', vendor_name),
	'{number}', (2 + draw(subject, 'number', 58))::varchar),
	'{year}', (2012 + draw(subject, 'year', 8))::varchar),
	'{file_number}', (100000 + draw(subject, 'file number', 900000))::varchar);
