import { breakdownFigure } from '../../charts/breakdown-figure.ts';
import type { Figure } from '../../charts/figure.ts';
import type { AskedDimension } from '../../question/question.ts';
import { readBreakdown } from '../answers.ts';
import { heldBy, questionAddress, type FigureRequest } from './figure-request.ts';

const MOST_BARS = 12;

const figureIds: Record<AskedDimension, 'vendors' | 'violation-types' | 'data-sources'> = {
	vendor: 'vendors',
	violation_type: 'violation-types',
	data_source: 'data-sources',
};

/** The figures of one dimension, with the question's other dimensions held; the asked value stands out. */
export const askedBreakdown =
	(dimension: AskedDimension) =>
	async ({ context, place }: FigureRequest): Promise<Figure> => {
		const { words } = context;
		const { figures } = words.text;
		const texts: Record<AskedDimension, { title: string; note: string }> = {
			vendor: figures.vendors,
			violation_type: { title: figures.violation_types.title, note: figures.several },
			data_source: {
				title: figures.data_sources.title,
				note: `${figures.data_sources.note} ${figures.several}`,
			},
		};
		const question = { ...place.question, [dimension]: null };
		const held = heldBy(place.question, dimension);
		const breakdown = await readBreakdown(context, held, dimension, question.period);
		return breakdownFigure(words, { ...place, question }, breakdown, {
			figure_id: figureIds[dimension],
			dimension,
			title: texts[dimension].title,
			note: texts[dimension].note,
			most_bars: dimension === 'vendor' ? Infinity : MOST_BARS,
			order: null,
			selected: place.question[dimension],
			hrefOf: (code) => questionAddress(context, { ...question, [dimension]: code }),
		});
	};
