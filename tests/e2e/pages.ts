/** One address a kind of page, below the language. */
export const pages = [
	'',
	'?vendor=demo-leadfable',
	'?violationType=ACC-SRC&from=2023Q1&until=2024Q4',
	'?vendor=demo-storyfable&dataSource=IG-STORY&from=2024Q1&until=2025Q4',
	'/vendors',
	'/vendors/demo-contactfable',
	'/vendors/kaspr',
	'/vendors/unnamed-skills-search-engine',
	'/filings',
	'/filings?vendor=demo-leadfable&onlyConflicts=true',
	'/filings/demo-filing-103',
	'/filings/demo-filing-205',
	'/data-sources',
	'/data-sources/USR-CON',
	'/violation-types',
	'/violation-types/RET-ROLL',
	'/public-record',
	'/public-record/kaspr-2024',
	'/public-record/lusha-2020',
	'/methodology',
] as const;

export const languages = ['en', 'nl'] as const;
