import { violationGroups, violationTypeCodes, violationTypes } from '$lib/domain/violation-types/index';
import { readBreakdown } from '$lib/server/answers';
import { countHeading, listedYear } from '$lib/server/listed-count';
import { openPage } from '$lib/server/page';
import { articleWords } from '$lib/text/article-words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const { lang, text } = context.words;
	const { reference } = text;
	const breakdown = await readBreakdown(context, {}, 'violation_type', listedYear(context));
	const countOf = (violation_type: string) =>
		breakdown && (breakdown.entries.find(({ code }) => code === violation_type)?.published?.count ?? 0);
	return {
		title: reference.violation_types_title,
		description: reference.violation_types_lead,
		lead: reference.violation_types_lead,
		table: {
			caption: reference.violation_types_title,
			columns: [
				{ key: 'violation_type', label: reference.violation_type, is_number: false },
				{ key: 'violation_group', label: reference.violation_group, is_number: false },
				{ key: 'articles', label: reference.articles, is_number: false },
				{ key: 'count', label: countHeading(context, reference.count), is_number: true },
			],
			rows: violationTypeCodes.map((code) => {
				const { label, violation_group, articles } = violationTypes[code];
				return {
					cells: [
						label[lang],
						violationGroups[violation_group].label[lang],
						articleWords(lang, articles).join(', ') || reference.no_articles,
						countOf(code),
					],
					href: `/${lang}/violation-types/${code}`,
					is_selected: false,
				};
			}),
		},
	};
};
