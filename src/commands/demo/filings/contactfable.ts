import { figure, items, sources, type Filing } from './filing.ts';

const letter2025 = { requested_date: '2025-07-14', due_date: '2025-08-11', confidentiality: 'confidential' };

/** Four statements that complaints do not bear out: sources, retention, notices, and how requests are answered. */
export const contactfable: Filing[] = [
	{
		filing_id: 'demo-filing-101',
		filing_type: 'NOTICE',
		jurisdiction: 'FR',
		about: {
			received_date: '2022-03-10',
			version: '1',
			confidentiality: 'public',
			document_reference: 'Contactfable notice, version 1',
		},
		items: items('notice_language', 'en'),
	},
	{
		filing_id: 'demo-filing-102',
		filing_type: 'NOTICE',
		jurisdiction: 'FR',
		about: {
			received_date: '2022-06-20',
			version: '2',
			supersedes: 'demo-filing-101',
			confidentiality: 'public',
			document_reference: 'Contactfable notice, version 2',
		},
		sources: sources('LI-PUB', 'WEB-CRAWL'),
		items: [
			...items('notice_language', 'en'),
			...items('notice_item', 'controller', 'purposes_and_basis', 'data_categories', 'rights'),
		],
	},
	{
		filing_id: 'demo-filing-103',
		filing_type: 'NOTICE',
		jurisdiction: 'FR',
		about: {
			received_date: '2023-04-12',
			version: '3',
			supersedes: 'demo-filing-102',
			confidentiality: 'public',
			document_reference: 'Contactfable notice, version 3',
		},
		sources: sources('LI-PUB', 'WEB-CRAWL', 'WHOIS'),
		items: [
			...items('notice_language', 'en', 'fr'),
			...items(
				'notice_item',
				'controller',
				'purposes_and_basis',
				'data_categories',
				'rights',
				'retention_period',
				'complaint_right',
			),
		],
	},
	{
		filing_id: 'demo-filing-104',
		filing_type: 'RETENTION',
		jurisdiction: 'NL',
		about: {
			requested_date: '2024-03-04',
			due_date: '2024-04-02',
			received_date: '2024-04-09',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Contactfable retention schedule',
		},
		retention: [
			{
				data_category: 'business_contact',
				period_iso8601: 'P12M',
				start_event: 'last_update',
				auto_renew: 'yes',
				justification: 'Records stay current for users.',
			},
			{
				data_category: 'private_phone',
				period_iso8601: 'P12M',
				start_event: 'last_update',
				auto_renew: 'yes',
			},
		],
	},
	{
		filing_id: 'demo-filing-105',
		filing_type: 'INFOREQ',
		jurisdiction: 'NL',
		about: {
			...letter2025,
			received_date: '2025-08-08',
			version: '1',
			document_reference: 'Contactfable answer to letter 2025-114',
		},
		metrics: [
			figure('records_total', 41000000, 'records', { comparator: 'about', as_of: '2025-06-30' }),
			figure('records_eu', 9400000, 'records', { as_of: '2025-06-30' }),
			figure('notices_sent', 610000, 'notices', {
				as_of: '2025-06-30',
				note: 'All by e-mail; others are told on the website.',
			}),
			figure('persons_notified', 588000, 'persons', { as_of: '2025-06-30' }),
			figure('customers', 21000, 'customers', { comparator: 'about', as_of: '2025-06-30' }),
		],
		sources: sources('LI-PUB', 'WEB-CRAWL', 'WHOIS'),
		bases: [{ purpose: 'Showing contact details to users', art6: 'f' }],
	},
	{
		filing_id: 'demo-filing-106',
		filing_type: 'RIGHTS',
		jurisdiction: 'NL',
		about: {
			requested_date: '2026-01-12',
			due_date: '2026-02-09',
			received_date: '2026-02-16',
			period_from: '2025-01-01',
			period_until: '2025-12-31',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Contactfable rights log 2025',
		},
		metrics: [
			figure('requests_received', 6, 'requests', { right: 'access' }),
			figure('complied_full', 6, 'requests', { right: 'access' }),
			figure('median_days', 9, 'days', { right: 'access' }),
			figure('requests_received', 44, 'requests', { right: 'erasure' }),
			figure('median_days', 7, 'days', { right: 'erasure' }),
		],
	},
	{
		filing_id: 'demo-filing-107',
		filing_type: 'LIA',
		jurisdiction: 'NL',
		about: { ...letter2025, document_reference: 'Letter 2025-114, question 9' },
	},
	{
		filing_id: 'demo-filing-108',
		filing_type: 'DPO',
		jurisdiction: 'FR',
		about: {
			received_date: '2020-02-03',
			confidentiality: 'public',
			document_reference: 'Notification of contact details',
		},
		items: items('data_protection_officer', 'dpo@contactfable.example'),
	},
];
