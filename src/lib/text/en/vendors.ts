export const vendors = {
	title: 'Vendors',
	lead: 'Vendors named in public, in order of name. The order is not a ranking.',
	counted: 'Vendors named with their complaints',
	counted_lead:
		'Named after a decision for which the vendor was heard. Complaints about all others are counted together as other vendors.',
	record: 'Vendors in the public record',
	record_lead:
		'Named because published acts or press reports name them. The record says what is asserted, and by whom.',
	name: 'Vendor',
	product_form: 'Product',
	country: 'Country',
	count: 'Complaints in {year} (within {bound})',
	named_from: 'Named since',
	none: 'No vendor is named in public in this release.',
	fictional: 'fictional',
	unknown: 'unknown',
};
