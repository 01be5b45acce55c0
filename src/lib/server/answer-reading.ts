import type { FigureTable } from '../charts/figure.ts';
import { recipientAnswers } from '../domain/recipient-answers.ts';
import { sourceSpecificities } from '../domain/source-specificities.ts';
import { wilson } from '../statistics/wilson.ts';
import { fill } from '../text/fill.ts';
import { formatNumber } from '../text/format.ts';
import type { Words } from '../text/words.ts';
import type { AnswerReadingResult } from './questions/answer-reading-results.ts';

const dimensions = {
	source_specificity: sourceSpecificities,
	recipient_specificity: recipientAnswers,
} as const;

const sum = (results: readonly AnswerReadingResult[]): number =>
	results.reduce((total, { n_answers }) => total + n_answers, 0);

/** How well access answers are read for one dimension: two shares with their intervals, and a row a label with a column a reading. */
export const answerReading = (
	{ lang, text }: Words,
	all: readonly AnswerReadingResult[],
	dimension: AnswerReadingResult['dimension'],
): { text: string[]; table: FigureTable } => {
	const words = text.methodology.answers;
	const results = all.filter((result) => result.dimension === dimension);
	const terms = Object.entries(dimensions[dimension]);
	const vague = new Set(terms.filter(([, { is_vague }]) => is_vague).map(([code]) => code));
	const percent = (share: number): string => formatNumber(lang, Math.round(100 * share));
	const share = (right: number, of: number): Record<string, string> => {
		const [lower, upper] = wilson(right, of);
		return {
			right: formatNumber(lang, right),
			all: formatNumber(lang, of),
			percent: of === 0 ? '–' : percent(right / of),
			lower: percent(lower),
			upper: percent(upper),
		};
	};
	const isVague = ({ labelled }: AnswerReadingResult): boolean => vague.has(labelled);
	const isReadVague = ({ reading }: AnswerReadingResult): boolean => vague.has(reading);
	const right = sum(results.filter((result) => isVague(result) && isReadVague(result)));
	const readings = [
		...terms.map(([key, { label }]) => ({ key, label: label[lang] })),
		{ key: 'not_told', label: words.not_told },
	];
	return {
		text: [
			fill(words.precision, share(right, sum(results.filter(isReadVague)))),
			fill(words.recall, share(right, sum(results.filter(isVague)))),
		],
		table: {
			caption: words[dimension],
			columns: [
				{ key: 'labelled', label: words.labelled, is_number: false },
				...readings.map((reading) => ({ ...reading, is_number: true })),
			],
			rows: terms.map(([labelled, { label }]) => ({
				cells: [
					label[lang],
					...readings.map(({ key }) =>
						sum(results.filter((result) => result.labelled === labelled && result.reading === key)),
					),
				],
				href: null,
				is_selected: false,
			})),
		},
	};
};
