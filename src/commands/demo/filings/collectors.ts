import { figure, items, sources, type Filing } from './filing.ts';

/** The skills search engine: says that its data are anonymous, and that it keeps nothing that leads back. */
export const skillfable: Filing[] = [
	{
		filing_id: 'demo-filing-401',
		filing_type: 'INFOREQ',
		jurisdiction: 'NL',
		about: {
			requested_date: '2024-09-02',
			due_date: '2024-09-30',
			received_date: '2024-09-27',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Skillfable answer to letter 2024-131',
		},
		metrics: [
			figure('records_eu', 6200000, 'records', { comparator: 'about', as_of: '2024-09-01' }),
			figure('notices_sent', 0, 'notices'),
		],
		sources: sources('LI-PUB'),
		bases: [
			{
				purpose: 'Search for people who fit a vacancy',
				art6: 'f',
				lia_ref: 'Annex 3',
				balancing_date: '2023-11-06',
			},
		],
	},
	{
		filing_id: 'demo-filing-402',
		filing_type: 'DPIA',
		jurisdiction: 'NL',
		about: {
			requested_date: '2024-09-02',
			due_date: '2024-09-30',
			received_date: '2024-11-15',
			version: '1',
			confidentiality: 'legally_privileged',
			document_reference: 'Skillfable impact assessment',
		},
		items: [...items('risk', 'None: the data are anonymous.'), ...items('data_category', 'career')],
	},
	{
		filing_id: 'demo-filing-403',
		filing_type: 'INFOREQ',
		jurisdiction: 'NL',
		about: {
			requested_date: '2025-01-13',
			due_date: '2025-02-10',
			received_date: '2025-02-07',
			version: '2',
			supersedes: 'demo-filing-401',
			confidentiality: 'confidential',
			document_reference: 'Skillfable supplement to letter 2024-131',
		},
		metrics: [
			figure('records_eu', 7050000, 'records', { comparator: 'about', as_of: '2025-01-01' }),
			figure('notices_sent', 0, 'notices'),
		],
		sources: sources('LI-PUB'),
	},
];

/** The story collector: no period in its schedule, and no minors by its own word. */
export const storyfable: Filing[] = [
	{
		filing_id: 'demo-filing-501',
		filing_type: 'RETENTION',
		jurisdiction: 'NL',
		about: {
			requested_date: '2023-05-15',
			due_date: '2023-06-12',
			received_date: '2023-07-31',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Storyfable e-mail of 31 July 2023',
		},
		retention: [
			{ data_category: 'photo_or_video', start_event: 'obtained', justification: 'Kept as long as useful.' },
			{ data_category: 'location', start_event: 'obtained' },
		],
	},
	...[2024, 2025, 2026].map((year): Filing => ({
		filing_id: `demo-filing-50${year - 2022}`,
		filing_type: 'CA-REG',
		jurisdiction: 'US-CA',
		about: {
			due_date: `${year}-01-31`,
			received_date: `${year}-01-30`,
			period_from: `${year - 1}-01-01`,
			period_until: `${year - 1}-12-31`,
			version: '1',
			confidentiality: 'public',
			document_reference: `Fictional broker registry ${year}, entry 0005`,
		},
		items: [...items('minors_held', 'no'), ...items('data_category', 'location', 'photo_or_video')],
	})),
	{
		filing_id: 'demo-filing-505',
		filing_type: 'INFOREQ',
		jurisdiction: 'NL',
		about: {
			requested_date: '2024-09-16',
			due_date: '2024-10-14',
			confidentiality: 'confidential',
			document_reference: 'Letter 2024-139, not answered',
		},
	},
];

/** The people-search site: a breach, and an answer after the press wrote about it. */
export const profilefable: Filing[] = [
	{
		filing_id: 'demo-filing-601',
		filing_type: 'BREACH',
		jurisdiction: 'FR',
		about: {
			received_date: '2024-11-08',
			confidentiality: 'confidential',
			document_reference: 'Profilefable notification of 8 November 2024',
		},
		metrics: [
			figure('breaches', 1, 'breaches'),
			figure('persons_breached', 12400, 'persons', { comparator: 'about' }),
		],
	},
	{
		filing_id: 'demo-filing-602',
		filing_type: 'INFOREQ',
		jurisdiction: 'NL',
		about: {
			requested_date: '2025-02-17',
			due_date: '2025-03-17',
			received_date: '2025-03-14',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Profilefable answer to letter 2025-031',
		},
		metrics: [
			figure('records_eu', 5300000, 'records', { comparator: 'about' }),
			figure('notices_sent', 0, 'notices'),
		],
		sources: sources('WEB-CRAWL', 'DIR'),
	},
];
