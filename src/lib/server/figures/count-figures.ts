import type { Figure } from '../../charts/figure.ts';
import {
	askedDimensions,
	setDimensions,
	type AskedDimension,
	type Question,
} from '../../question/question.ts';
import { printQuestion } from '../../question/address.ts';
import type { Context } from '../context.ts';
import { RecentlyUsed } from '../recently-used.ts';
import { askedBreakdown } from './asked-breakdown.ts';
import type { FigureRequest } from './figure-request.ts';
import { matrix } from './matrix.ts';
import { trend } from './trend.ts';
import { countries, outcomes, waiting } from './whole-breakdown.ts';

/** Every figure of counts, by the id it has in addresses. */
const countFigures = {
	trend,
	matrix,
	vendors: askedBreakdown('vendor'),
	'violation-types': askedBreakdown('violation_type'),
	'data-sources': askedBreakdown('data_source'),
	waiting,
	countries,
	outcomes,
} satisfies Record<string, (request: FigureRequest) => Promise<Figure>>;

export type CountFigureId = keyof typeof countFigures;

export const isCountFigure = (figure_id: string): figure_id is CountFigureId =>
	Object.hasOwn(countFigures, figure_id);

/** Drawing takes longer than reading, and most visitors ask the same: answers of a snapshot never change. */
const kept = new RecentlyUsed<Figure>(400);

/** The figure, the same for everyone who asks the same of the same snapshot. */
export const readCountFigure = (request: FigureRequest, figure_id: CountFigureId): Promise<Figure> => {
	const { context, place } = request;
	const { lang, page, question } = place;
	const key = [context.snapshot.snapshot_id, lang, page, figure_id, printQuestion(question)].join(' ');
	return kept.get(key, () => countFigures[figure_id](request));
};

/** Figures in the order they are asked for. */
export const readCountFigures = (
	request: FigureRequest,
	figure_ids: readonly CountFigureId[],
): Promise<Figure[]> => Promise.all(figure_ids.map((figure_id) => readCountFigure(request, figure_id)));

const breakdownOf: Record<AskedDimension, CountFigureId> = {
	vendor: 'vendors',
	violation_type: 'violation-types',
	data_source: 'data-sources',
};

/** The figures that answer a question: the main column, and the column beside it, about as long. */
export const figuresFor = (
	{ snapshot }: Context,
	question: Question,
): { main: CountFigureId[]; beside: CountFigureId[] } => {
	const set = setDimensions(question);
	if (!snapshot.has_detail) return { main: set.length === 0 ? ['trend'] : [], beside: [] };
	if (set.length === 0) {
		return { main: ['trend', 'matrix', 'outcomes', 'countries'], beside: ['data-sources', 'waiting'] };
	}
	// With two dimensions set, each is spread out beside the other: a third has no table.
	const spread = set.length === 1 ? askedDimensions.filter((dimension) => !set.includes(dimension)) : set;
	const [first, ...others] = spread.map((dimension) => breakdownOf[dimension]);
	return { main: first ? ['trend', first] : ['trend'], beside: others };
};
