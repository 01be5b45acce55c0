import { figure, items, sources, type Filing } from './filing.ts';

/** The broker of prospects: the second answer corrects the first; the report on an order is late. */
export const leadfable: Filing[] = [
	{
		filing_id: 'demo-filing-701',
		filing_type: 'ART30',
		jurisdiction: 'BE',
		about: {
			requested_date: '2023-01-09',
			due_date: '2023-02-06',
			received_date: '2023-02-03',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Leadfable record of processing',
		},
		bases: [{ purpose: 'Sale of addresses for marketing', art6: 'a' }],
		items: items('data_category', 'private_phone', 'home_address', 'financial'),
	},
	{
		filing_id: 'demo-filing-702',
		filing_type: 'INFOREQ',
		jurisdiction: 'BE',
		about: {
			requested_date: '2024-12-02',
			due_date: '2025-01-06',
			received_date: '2025-01-06',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Leadfable answer to letter BE-2024-07',
		},
		metrics: [figure('records_eu', 2100000, 'records'), figure('notices_sent', 2050000, 'notices')],
		sources: sources('CUST', 'DIR'),
	},
	{
		filing_id: 'demo-filing-703',
		filing_type: 'INFOREQ',
		jurisdiction: 'BE',
		about: {
			requested_date: '2025-03-10',
			due_date: '2025-04-07',
			received_date: '2025-04-24',
			version: '2',
			supersedes: 'demo-filing-702',
			confidentiality: 'confidential',
			document_reference: 'Leadfable corrected answer to letter BE-2024-07',
		},
		metrics: [
			figure('records_eu', 2100000, 'records'),
			figure('notices_sent', 205000, 'notices', { note: 'Corrects an error of the first answer.' }),
		],
		sources: sources('CUST', 'DIR'),
	},
	{
		filing_id: 'demo-filing-704',
		filing_type: 'PROCESSOR',
		jurisdiction: 'BE',
		about: {
			received_date: '2025-04-24',
			version: '1',
			confidentiality: 'confidential',
			document_reference: 'Leadfable, annex 2',
		},
		items: [
			...items('processor', 'Hostingfable B.V.'),
			...items('recipient', 'Zonnepaneelverzinsel B.V.', 'Telecomfabel N.V.'),
		],
	},
	{
		filing_id: 'demo-filing-705',
		filing_type: 'ORDER-REPORT',
		jurisdiction: 'BE',
		about: {
			requested_date: '2026-05-11',
			due_date: '2026-08-11',
			confidentiality: 'confidential',
			document_reference: 'Order BE-2026-02',
		},
	},
];
