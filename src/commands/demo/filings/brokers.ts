import { figure, items, sources, type Filing } from './filing.ts';

/** Other brokers and enrichment services, some in good order. */
export const otherBrokers: Record<string, Filing[]> = {
	'demo-tradefable': [
		{
			filing_id: 'demo-filing-801',
			filing_type: 'RETENTION',
			jurisdiction: 'NL',
			about: {
				requested_date: '2024-03-04',
				due_date: '2024-04-02',
				received_date: '2024-03-28',
				version: '1',
				confidentiality: 'confidential',
				document_reference: 'Tradefable schedule 2024',
			},
			retention: [
				{ data_category: 'financial', period_iso8601: 'P24M', start_event: 'obtained', auto_renew: 'no' },
			],
		},
	],
	'demo-kompasfable': [
		{
			filing_id: 'demo-filing-802',
			filing_type: 'ART30',
			jurisdiction: 'DE',
			about: {
				requested_date: '2023-10-02',
				due_date: '2023-10-30',
				received_date: '2023-10-19',
				version: '1',
				confidentiality: 'confidential',
				document_reference: 'Kompasfable record of processing',
			},
			sources: sources('REG-CO', 'REG-OTH', 'WEB-CRAWL'),
			bases: [
				{
					purpose: 'Information on companies and their directors',
					art6: 'f',
					lia_ref: 'Annex B',
					balancing_date: '2022-05-02',
				},
			],
		},
		{
			filing_id: 'demo-filing-803',
			filing_type: 'RETENTION',
			jurisdiction: 'DE',
			about: {
				received_date: '2023-10-19',
				version: '1',
				confidentiality: 'confidential',
				document_reference: 'Kompasfable, annex C',
			},
			retention: [
				{ data_category: 'career', period_iso8601: 'P5Y', start_event: 'end_of_contract', auto_renew: 'no' },
			],
		},
	],
	'demo-graphfable': [
		{
			filing_id: 'demo-filing-804',
			filing_type: 'INFOREQ',
			jurisdiction: 'NL',
			about: {
				requested_date: '2025-05-12',
				due_date: '2025-06-10',
				received_date: '2025-06-30',
				version: '1',
				confidentiality: 'confidential',
				document_reference: 'Graphfable answer to letter 2025-077',
			},
			metrics: [figure('records_eu', 1700000, 'records'), figure('notices_sent', 88000, 'notices')],
			sources: sources('CODE', 'WHOIS'),
		},
	],
	'demo-datenfabel': [
		{
			filing_id: 'demo-filing-805',
			filing_type: 'VT-REG',
			jurisdiction: 'US-VT',
			about: {
				due_date: '2026-01-31',
				received_date: '2026-01-28',
				version: '1',
				confidentiality: 'public',
				document_reference: 'Fictional broker registry of another state, entry 0016',
			},
			items: [
				...items('opt_out_method', 'letter'),
				...items('purchaser_credentialing', 'no'),
				...items('minors_held', 'no'),
			],
		},
	],
	'demo-adresverzinsel': [
		{
			filing_id: 'demo-filing-806',
			filing_type: 'BREACH',
			jurisdiction: 'NL',
			about: {
				received_date: '2023-08-21',
				confidentiality: 'confidential',
				document_reference: 'Adresverzinsel notification',
			},
			metrics: [figure('breaches', 1, 'breaches'), figure('persons_breached', 830, 'persons')],
		},
	],
	'demo-dialfable': [
		{
			filing_id: 'demo-filing-807',
			filing_type: 'INFOREQ',
			jurisdiction: 'NL',
			about: {
				requested_date: '2026-08-24',
				due_date: '2026-09-21',
				confidentiality: 'confidential',
				document_reference: 'Letter 2026-142',
			},
		},
	],
	'demo-buurtverzinsel': [
		{
			filing_id: 'demo-filing-808',
			filing_type: 'INFOREQ',
			jurisdiction: 'NL',
			about: {
				requested_date: '2026-09-14',
				due_date: '2026-10-12',
				confidentiality: 'confidential',
				document_reference: 'Letter 2026-151',
			},
		},
	],
};
