import { openPage } from '$lib/server/page';
import { readCases, type PublicCase } from '$lib/server/questions/cases';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const { reader, words } = await openPage(request);
	const { lang, text } = words;
	const { record } = text;
	const cases = await readCases(reader);
	const years = ({ first_date, last_date }: PublicCase) =>
		[...new Set([first_date?.slice(0, 4), last_date?.slice(0, 4)])].filter(Boolean).join(' – ') ||
		record.undated;
	return {
		title: record.title,
		description: record.lead,
		text: record,
		table: {
			caption: record.title,
			columns: [
				{ key: 'case', label: record.case_column, is_number: false },
				{ key: 'about', label: record.about, is_number: false },
				{ key: 'period', label: record.period, is_number: false },
				{ key: 'assertions', label: record.assertions, is_number: true },
				{ key: 'documents', label: record.documents, is_number: true },
			],
			rows: cases.map((one) => ({
				cells: [one.name, one[`text_${lang}`], years(one), one.assertion_count, one.document_count],
				href: `/${lang}/public-record/${encodeURIComponent(one.case_id)}`,
				is_selected: false,
			})),
		},
	};
};
