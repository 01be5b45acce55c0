import { dataSourceParents, dataSources, isDataSource } from '$lib/domain/data-sources/index';
import { notFound, openPage } from '$lib/server/page';
import { readReferencePage } from '$lib/server/reference-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (request) => {
	const context = await openPage(request);
	const { code } = request.params;
	if (!isDataSource(code)) return notFound(context);
	const { lang, text } = context.words;
	const { label, definition, parent_code } = dataSources[code];
	return {
		title: label[lang],
		description: definition[lang],
		lead: definition[lang],
		about: [
			{ term: text.reference.code, text: code },
			{ term: text.reference.data_source_group, text: dataSourceParents[parent_code].label[lang] },
		],
		...(await readReferencePage(context, request.url, { dimension: 'data_source', code })),
	};
};
