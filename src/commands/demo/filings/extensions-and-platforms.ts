import { figure, items, sources, type Filing } from './filing.ts';

/** The address-book extension: declares directories and the open web, never the telephones of other people. */
export const numberfable: Filing[] = [
	{
		filing_id: 'demo-filing-201',
		filing_type: 'INFOREQ',
		jurisdiction: 'NL',
		about: {
			requested_date: '2023-02-06',
			due_date: '2023-03-06',
			received_date: '2023-03-28',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Numberfable answer to letter 2023-021',
		},
		metrics: [
			figure('records_eu', 3800000, 'records', { comparator: 'about', as_of: '2023-01-31' }),
			figure('users', 260000, 'users', { comparator: '>', as_of: '2023-01-31' }),
			figure('notices_sent', 0, 'notices', {
				as_of: '2023-01-31',
				note: 'The website is said to be enough.',
			}),
		],
		sources: sources('WEB-CRAWL', 'DIR'),
		bases: [
			{ purpose: 'Combating fraud', art6: 'f' },
			{ purpose: 'Making contact details available', art6: 'f' },
		],
	},
	{
		filing_id: 'demo-filing-202',
		filing_type: 'ART27',
		jurisdiction: 'NL',
		about: {
			requested_date: '2024-05-13',
			due_date: '2024-06-10',
			confidentiality: 'confidential',
			document_reference: 'Letter 2024-088',
		},
	},
	...[2025, 2026].map((year): Filing => ({
		filing_id: `demo-filing-20${year - 2022}`,
		filing_type: 'CA-REG',
		jurisdiction: 'US-CA',
		about: {
			due_date: `${year}-01-31`,
			received_date: `${year}-01-2${year - 2020}`,
			period_from: `${year - 1}-01-01`,
			period_until: `${year - 1}-12-31`,
			version: '1',
			confidentiality: 'public',
			document_reference: `Fictional broker registry ${year}, entry 0002`,
		},
		items: [...items('minors_held', 'no'), ...items('data_category', 'business_contact', 'private_phone')],
	})),
	{
		filing_id: 'demo-filing-205',
		filing_type: 'CA-METRICS',
		jurisdiction: 'US-CA',
		about: {
			due_date: '2026-07-01',
			received_date: '2026-06-29',
			period_from: '2025-01-01',
			period_until: '2025-12-31',
			version: '1',
			confidentiality: 'public',
			document_reference: 'Fictional metrics page 2025, Numberfable',
		},
		metrics: [
			figure('requests_received', 493, 'requests', { right: 'erasure' }),
			figure('complied_full', 241, 'requests', { right: 'erasure' }),
			figure('denied', 252, 'requests', { right: 'erasure', denial_reason: 'not_verifiable' }),
			figure('median_days', 21, 'days', { right: 'erasure' }),
		],
	},
];

/** The platform that trains on its members: its papers were ready before the announcement. */
export const netwerkfable: Filing[] = [
	{
		filing_id: 'demo-filing-301',
		filing_type: 'LIA',
		jurisdiction: 'IE',
		about: {
			requested_date: '2025-09-01',
			due_date: '2025-09-29',
			received_date: '2025-09-26',
			version: '1',
			confidentiality: 'legally_privileged',
			document_reference: 'Netwerkfable balancing test, training',
		},
		bases: [
			{ purpose: 'Training generative models', art6: 'f', lia_ref: 'LIA-7', balancing_date: '2025-07-30' },
		],
	},
	{
		filing_id: 'demo-filing-302',
		filing_type: 'DPIA',
		jurisdiction: 'IE',
		about: {
			requested_date: '2025-09-01',
			due_date: '2025-09-29',
			received_date: '2025-10-20',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Netwerkfable impact assessment, training',
		},
		items: [
			...items('risk', 'Members do not read the announcement in time.', 'A model repeats a CV.'),
			...items('residual_risk', 'low'),
			...items('measure_taken', 'Private messages are left out.'),
		],
	},
	{
		filing_id: 'demo-filing-303',
		filing_type: 'NOTICE',
		jurisdiction: 'IE',
		about: {
			received_date: '2025-08-18',
			version: '14',
			confidentiality: 'public',
			document_reference: 'Netwerkfable notice of 18 August 2025',
		},
		sources: sources('SOC-OTH'),
		items: items('notice_language', 'en', 'nl', 'fr', 'de'),
	},
	{
		filing_id: 'demo-filing-304',
		filing_type: 'TRANSPARENCY',
		jurisdiction: 'IE',
		about: {
			received_date: '2026-02-27',
			period_from: '2025-07-01',
			period_until: '2025-12-31',
			version: '1',
			confidentiality: 'public',
			document_reference: 'Netwerkfable transparency report, second half of 2025',
		},
		metrics: [
			figure('requests_received', 18400, 'requests', { right: 'objection' }),
			figure('users', 6100000, 'users', { comparator: 'about' }),
		],
	},
];
