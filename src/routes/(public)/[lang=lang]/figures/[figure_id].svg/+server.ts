import { error } from '@sveltejs/kit';
import { drawingMarkup } from '$lib/charts/drawing-markup';
import { readFigure } from '$lib/server/figures/read-figure';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (request) => {
	const { file_name, title, subtitle, sentence, caveat, drawing, source } = await readFigure(request);
	if (!drawing) error(404, 'Not found');
	const markup = drawingMarkup(drawing.wide, { title, subtitle, sentence, source: `${caveat} ${source}` });
	return new Response(markup, {
		headers: {
			'content-type': 'image/svg+xml; charset=utf-8',
			'content-disposition': `attachment; filename="${file_name}.svg"`,
			// A picture opened by itself may style itself and do nothing else.
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
		},
	});
};
