import type { Figure } from '../../charts/figure.ts';
import { fill } from '../../text/fill.ts';
import { formatDate } from '../../text/format.ts';
import type { Context } from '../context.ts';
import { askedQuestion, notFound, openPage, type PageRequest } from '../page.ts';
import { readAssertions, type AssertionFilter } from '../questions/assertions.ts';
import { readFilings } from '../questions/filings.ts';
import { readCiting } from '../record.ts';
import { isCountFigure, readCountFigure } from './count-figures.ts';
import { figureRequest } from './figure-request.ts';
import { assertionTimeline } from './timelines.ts';

const timelinePattern = /^timeline-(vendor|case)-(.+)$/;

const readTimeline = async (context: Context, figure_id: string): Promise<Figure | null> => {
	const [, kind, id = ''] = timelinePattern.exec(figure_id) ?? [];
	if (kind !== 'vendor' && kind !== 'case') return null;
	const { reader, words } = context;
	const filter: AssertionFilter = kind === 'vendor' ? { entity_id: id } : { case_id: id };
	const [assertions, citing, { filings }] = await Promise.all([
		readAssertions(reader, filter),
		readCiting(reader, words),
		kind === 'vendor' ? readFilings(reader, { vendor_id: id }) : { filings: [] },
	]);
	const is_empty = assertions.length === 0 && filings.length === 0;
	return is_empty ? null : assertionTimeline(context, citing, { kind, id }, assertions, filings);
};

/** The figure of an address, the same as its page shows, and the line that says where it is from. */
export const readFigure = async (
	request: PageRequest & { params: { figure_id: string } },
): Promise<Figure & { source: string; file_name: string }> => {
	const context = await openPage(request);
	const { words, snapshot } = context;
	const { figure_id } = request.params;
	const question = askedQuestion(context, request.url);
	const figure = isCountFigure(figure_id)
		? await readCountFigure(figureRequest(context, `/${words.lang}`, question), figure_id)
		: await readTimeline(context, figure_id);
	if (!figure) return notFound(context);
	const source = fill(words.text.frame.source, {
		release: snapshot.release_id,
		closed_until: formatDate(words.lang, snapshot.closed_until),
		as_of: formatDate(words.lang, snapshot.as_of),
	});
	return {
		...figure,
		source: `${source} ${words.text.frame.allegations}`,
		file_name: `herkomst-${figure_id}-${snapshot.release_id}`,
	};
};
