export const vendors = {
	title: 'Vendors',
	lead: 'Vendors that may be named, in order of name. This is no ranking: large and well-known vendors draw more complaints.',
	counted: 'With complaint counts',
	counted_lead:
		'Each was heard first; then a decision to name it was recorded. Complaints about all others are counted together, as “other vendors”.',
	record: 'In the public record',
	record_lead:
		'Named because published acts or press reports name them. The record says what is asserted, and by whom.',
	name: 'Vendor',
	product_form: 'Product',
	country: 'Country',
	count: 'Complaints in {year} (at most {bound} off)',
	named_from: 'Named since',
	none: 'In this release no vendor is named with complaint counts.',
	none_recorded: 'In this release the public record names no vendor.',
	fictional: 'fictional',
	unknown: 'unknown',
};
