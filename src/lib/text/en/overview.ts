export const overview = {
	title: 'Complaints about data vendors',
	record_title: 'From the public record',
	record_lead:
		'The newest step by an authority, court or platform in each case. These organisations are real.',
	record_link: 'The whole public record',
	no_table:
		'No figures are published for these three choices together: that would come too close to single complaints. Let one of them go:',
	not_counted: 'No complaint counts are published about {vendor}.',
	without: 'Without the {label} “{name}”',
	vendor_link: 'Everything published about {vendor}',
	data_source_link: 'About the source “{data_source}”',
	violation_type_link: 'About the violation type “{violation_type}”',
	asked_title: 'Complaints: {names}',
	not_by_choice:
		'Countries, outcomes and waiting times are published for all complaints together only, not for the choices made here.',
};
