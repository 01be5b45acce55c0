import { csvText } from '$lib/server/csv';
import { readFigure } from '$lib/server/figures/read-figure';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (request) => {
	const { file_name, table } = await readFigure(request);
	return new Response(csvText(table), {
		headers: {
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': `attachment; filename="${file_name}.csv"`,
		},
	});
};
