/** The pages of data sources and violation types. */
export const reference = {
	code: 'Code',
	count: 'Complaints in {year} (at most {bound} off)',
	data_sources_title: 'Data sources',
	data_sources_lead:
		'Where complainants, or vendors in their answers, say that the data came from. A complaint may name several sources.',
	data_source: 'Data source',
	violation_type: 'Violation type',
	data_source_group: 'Group',
	violation_types_title: 'Violation types',
	violation_types_lead:
		'What a complaint may allege. An allegation is not a finding; a complaint may allege several.',
	violation_group: 'Group',
	articles: 'Articles',
	national_articles: 'Other law',
	no_articles: 'no article of the GDPR',
	mode: 'Can be assessed from',
	fine_tier: 'Highest fine',
	rule: 'Rule',
	proves: 'What proves it',
	refutes: 'What refutes it',
	decided_by: 'Decided by a person',
	also_competent: 'Other supervisors',
	tiers: {
		5: '20 million euro or 4 % of worldwide turnover (GDPR 83(5))',
		4: '10 million euro or 2 % of worldwide turnover (GDPR 83(4))',
		none: 'no fine under the GDPR',
	},
	ask: 'Ask more about these complaints',
};
