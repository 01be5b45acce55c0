import type { Figure } from '../../charts/figure.ts';
import { matrixFigure } from '../../charts/matrix-figure.ts';
import { readGrid } from '../grid.ts';
import { questionAddress, type FigureRequest } from './figure-request.ts';

/** All vendors by all violation types, whatever else is asked. */
export const matrix = async ({ context, place }: FigureRequest): Promise<Figure> => {
	const question = { ...place.question, vendor: null, data_source: null, violation_type: null };
	const grid = await readGrid(context, question.period);
	return matrixFigure(context.words, { ...place, question }, grid, (vendor) =>
		questionAddress(context, { ...question, vendor }),
	);
};
