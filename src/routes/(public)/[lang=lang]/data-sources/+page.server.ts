import { dataSourceCodes, dataSourceParents, dataSources } from '$lib/domain/data-sources/index';
import { readBreakdown } from '$lib/server/answers';
import { countHeading, listedYear } from '$lib/server/listed-count';
import { openPage } from '$lib/server/page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const { lang, text } = context.words;
	const { reference } = text;
	const breakdown = await readBreakdown(context, {}, 'data_source', listedYear(context));
	const countOf = (data_source: string) =>
		breakdown && (breakdown.entries.find(({ code }) => code === data_source)?.published?.count ?? 0);
	return {
		title: reference.data_sources_title,
		description: reference.data_sources_lead,
		lead: reference.data_sources_lead,
		table: {
			caption: reference.data_sources_title,
			columns: [
				{ key: 'data_source', label: reference.data_source, is_number: false },
				{ key: 'parent', label: reference.data_source_group, is_number: false },
				{ key: 'count', label: countHeading(context, reference.count), is_number: true },
			],
			rows: dataSourceCodes.map((code) => ({
				cells: [
					dataSources[code].label[lang],
					dataSourceParents[dataSources[code].parent_code].label[lang],
					countOf(code),
				],
				href: `/${lang}/data-sources/${code}`,
				is_selected: false,
			})),
		},
	};
};
