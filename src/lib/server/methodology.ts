import type { FigureTable } from '../charts/figure.ts';
import { publicTables } from '../question/public-tables.ts';
import { fill } from '../text/fill.ts';
import { formatList, formatNumber } from '../text/format.ts';
import type { Words } from '../text/words.ts';
import { answerReading } from './answer-reading.ts';
import type { AnswerReadingResult } from './questions/answer-reading-results.ts';
import type { MethodologyFigure } from './questions/methodology-figures.ts';

/** What becomes of these numbers: the step below, the step above, and the chance of the step above. */
const roundingExamples = (rounding_base: number) =>
	[0, 3, 5, 12, 14, 120, 123].map((example) => {
		const remainder = example % rounding_base;
		const low = example - remainder;
		const high = remainder === 0 ? low : low + rounding_base;
		return { example, low, high, chance: (100 * remainder) / rounding_base };
	});

const rounding = ({ text }: Words, rounding_base: number): FigureTable => {
	const { rounding: words } = text.methodology;
	const keys = ['example', 'low', 'high', 'chance'] as const;
	return {
		caption: words.example_title,
		columns: keys.map((key) => ({ key, label: words[key], is_number: true })),
		rows: roundingExamples(rounding_base).map((example) => ({
			cells: keys.map((key) => example[key]),
			href: null,
			is_selected: false,
		})),
	};
};

const tables = ({ lang, text }: Words): FigureTable => {
	const { tables: words } = text.methodology;
	return {
		caption: words.title,
		columns: [
			{ key: 'table_id', label: words.table, is_number: false },
			{ key: 'dimensions', label: words.dimensions, is_number: false },
			{ key: 'period_type', label: words.period_type, is_number: false },
		],
		rows: publicTables.map(({ table_id, dimensions, period_type }) => ({
			cells: [
				table_id,
				formatList(
					lang,
					dimensions.map((dimension) => words.columns[dimension]),
				),
				words[period_type],
			],
			href: null,
			is_selected: false,
		})),
	};
};

const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

const written = ({ lang }: Words, value: string): string =>
	isNumber(value) ? formatNumber(lang, Number(value)) : value;

const release = (words: Words, figures: readonly MethodologyFigure[]): FigureTable => {
	const { title, figure: label, value } = words.text.methodology.figures;
	return {
		caption: title,
		columns: [
			{ key: 'figure', label, is_number: false },
			{ key: 'value', label: value, is_number: true },
		],
		rows: figures.map((figure) => ({
			cells: [figure[`text_${words.lang}`], written(words, figure.value)],
			href: null,
			is_selected: false,
		})),
	};
};

/** The tables of the methodology page, and its texts with the figures of this release filled in. */
export const methodologyPage = (
	words: Words,
	figures: readonly MethodologyFigure[],
	results: readonly AnswerReadingResult[],
) => {
	const values = Object.fromEntries(figures.map(({ figure, value }) => [figure, written(words, value)]));
	const { counted, rounding: rounded, bounds, naming, closed, computed, unknown } = words.text.methodology;
	const section = ({ title, text }: { title: string; text: string[] }) => ({
		title,
		text: text.map((paragraph) => fill(paragraph, values)),
	});
	return {
		sections: {
			counted: section(counted),
			rounding: section(rounded),
			bounds: section(bounds),
			naming: section(naming),
			closed: section(closed),
			computed: section(computed),
			unknown: section(unknown),
		},
		rounding: rounding(words, Number(figures.find(({ figure }) => figure === 'rounding_base')?.value)),
		tables: tables(words),
		sources: answerReading(words, results, 'source_specificity'),
		recipients: answerReading(words, results, 'recipient_specificity'),
		release: release(words, figures),
	};
};
