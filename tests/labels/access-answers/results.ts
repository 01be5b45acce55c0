import { recipientAnswers } from '../../../src/lib/domain/recipient-answers.ts';
import { sourceSpecificities } from '../../../src/lib/domain/source-specificities.ts';
import { written, type Share } from '../measure.ts';
import type { ReadLabel } from './answers.ts';

type Dimension = 'source_specificity' | 'recipient_specificity';

const vagueOf = (terms: Readonly<Record<string, { is_vague: boolean }>>): ReadonlySet<string> =>
	new Set(Object.keys(terms).filter((code) => terms[code]?.is_vague));

const dimensions: Record<Dimension, { title: string; codes: string[]; vague: ReadonlySet<string> }> = {
	source_specificity: {
		title: 'Source',
		codes: Object.keys(sourceSpecificities),
		vague: vagueOf(sourceSpecificities),
	},
	recipient_specificity: {
		title: 'Recipients',
		codes: Object.keys(recipientAnswers),
		vague: vagueOf(recipientAnswers),
	},
};

const readOf = ({ read }: ReadLabel, dimension: Dimension): string => read[dimension] ?? 'not told';

/** Of the answers that are read as vague, how many are; and of those that are vague, how many are read so. */
export function vagueness(
	answers: readonly ReadLabel[],
	dimension: Dimension,
): { precision: Share; recall: Share; wrong: ReadLabel[] } {
	const { vague } = dimensions[dimension];
	const [read, labelled] = [
		answers.filter((answer) => vague.has(readOf(answer, dimension))),
		answers.filter((answer) => vague.has(answer[dimension])),
	];
	const right = read.filter((answer) => vague.has(answer[dimension])).length;
	return {
		precision: { right, all: read.length },
		recall: { right, all: labelled.length },
		wrong: answers.filter((answer) => vague.has(readOf(answer, dimension)) !== vague.has(answer[dimension])),
	};
}

/** How many answers had a label and were read so, as rows of `data/reference/answer-reading-results.csv`, which the methodology page shows. */
export function resultRows(answers: readonly ReadLabel[]): string {
	const lines = ['dimension,labelled,reading,n_answers'];
	for (const [dimension, { codes }] of Object.entries(dimensions) as [Dimension, { codes: string[] }][])
		for (const labelled of codes)
			for (const reading of [...codes, 'not_told']) {
				const isSo = (answer: ReadLabel): boolean =>
					answer[dimension] === labelled && (answer.read[dimension] ?? 'not_told') === reading;
				lines.push([dimension, labelled, reading, answers.filter(isSo).length].join(','));
			}
	return `${lines.join('\n')}\n`;
}

/** The results of one half, as a page in Markdown: shares, by language, confusion tables and the list of errors. */
export function resultsPage(half: string, answers: readonly ReadLabel[]): string {
	const languages = [...new Set(answers.map(({ language }) => language))];
	const lines = [
		`# Vague access answers, ${half} half`,
		'',
		`Written by \`tests/labels/access-answers.test.ts\`, not edited by hand. ${answers.length} answers, read without being told the language;`,
		`${answers.filter(({ language, read }) => language === read.language).length} languages are told right. Shares with Wilson intervals (95 %). Vague on the source: a stock phrase or nothing;`,
		'vague on recipients: categories only or nothing.',
	];
	for (const [dimension, { title, codes }] of Object.entries(dimensions) as [
		Dimension,
		(typeof dimensions)[Dimension],
	][]) {
		lines.push('', `## ${title}`, '', '| | read as vague and vague | vague and read so |', '|---|---|---|');
		for (const language of ['all', ...languages]) {
			const some = answers.filter((answer) => language === 'all' || answer.language === language);
			const { precision, recall } = vagueness(some, dimension);
			lines.push(`| ${language} | ${written(precision)} | ${written(recall)} |`);
		}
		const readings = [...codes, 'not told'];
		lines.push(
			'',
			`| labelled \\ read | ${readings.join(' | ')} |`,
			`|---|${'---|'.repeat(readings.length)}`,
		);
		for (const label of codes) {
			const of = answers.filter((answer) => answer[dimension] === label);
			const cells = readings.map((code) => of.filter((answer) => readOf(answer, dimension) === code).length);
			lines.push(`| ${label} | ${cells.join(' | ')} |`);
		}
		const { wrong } = vagueness(answers, dimension);
		lines.push('', `Read wrongly as vague or not (${wrong.length}):`, '');
		for (const answer of wrong)
			lines.push(`- ${answer.answer_id}: ${answer[dimension]}, read as ${readOf(answer, dimension)}`);
	}
	return `${lines.join('\n')}\n`;
}
