import { breakdownFigure } from '../../charts/breakdown-figure.ts';
import type { BreakdownDimension } from '../../charts/breakdown-words.ts';
import type { Figure } from '../../charts/figure.ts';
import { codesOf } from '../../domain/closed-set.ts';
import { waitingBands } from '../../domain/waiting-bands.ts';
import { readBreakdown } from '../answers.ts';
import type { Held } from '../questions/cells.ts';
import type { FigureRequest } from './figure-request.ts';

interface WholeBreakdown {
	figure_id: 'waiting' | 'countries' | 'outcomes';
	dimension: BreakdownDimension;
	held: Held;
	order: readonly string[] | null;
}

/** The figures of a dimension that is published for all complaints together only. */
const wholeBreakdown =
	({ figure_id, dimension, held, order }: WholeBreakdown) =>
	async ({ context, place }: FigureRequest): Promise<Figure> => {
		const { figures } = context.words.text;
		const notes = {
			waiting: figures.waiting.note,
			countries: figures.parts,
			outcomes: figures.outcomes.note,
		};
		const question = { ...place.question, vendor: null, data_source: null, violation_type: null };
		const breakdown = await readBreakdown(context, held, dimension, question.period);
		return breakdownFigure(context.words, { ...place, question }, breakdown, {
			figure_id,
			dimension,
			title: figures[figure_id].title,
			note: notes[figure_id],
			most_bars: 12,
			order,
			selected: null,
			hrefOf: () => null,
		});
	};

export const waiting = wholeBreakdown({
	figure_id: 'waiting',
	dimension: 'waiting_band',
	held: {},
	order: codesOf(waitingBands),
});

export const countries = wholeBreakdown({
	figure_id: 'countries',
	dimension: 'complainant_country',
	held: {},
	order: null,
});

export const outcomes = wholeBreakdown({
	figure_id: 'outcomes',
	dimension: 'outcome',
	held: { kind: 'complaint' },
	order: null,
});
