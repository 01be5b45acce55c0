export const overview = {
	title: 'Complaints about data vendors',
	record_title: 'From the public record',
	record_lead: 'Acts and statements about real organisations, newest first.',
	record_link: 'The whole public record',
	no_table:
		'No table holds these three choices together: that would come too close to single complaints. Let one of them go:',
	without: 'Without {label}: {name}',
	vendor_link: 'Everything published about {vendor}',
	data_source_link: 'About the source {data_source}',
	violation_type_link: 'About the violation type {violation_type}',
	not_by_choice:
		'Countries, outcomes and waiting times are published for all complaints together only, not for the choices made here.',
};
