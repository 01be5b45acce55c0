import type { Suggestion } from '../../../ingest/narratives/suggest.ts';
import { written, type Share } from '../measure.ts';
import type { NarrativeLabels } from './labels.ts';

type Kind = Suggestion['kind'];

const titles: Record<Kind, string> = {
	fact: 'Facts',
	violation_type: 'Violation types',
	data_source: 'Data sources',
};
export const kinds = Object.keys(titles) as Kind[];

/** Of all that is suggested, how much is labelled; and of all that is labelled, how much is suggested. */
export function micro(
	narratives: readonly NarrativeLabels[],
	some: readonly Kind[],
): { precision: Share; recall: Share } {
	let [right, n_suggested, n_labelled] = [0, 0, 0];
	for (const { labelled, suggested } of narratives)
		for (const kind of some) {
			const wanted = new Set(labelled[kind]);
			right += suggested[kind].filter((term) => wanted.has(term)).length;
			n_suggested += suggested[kind].length;
			n_labelled += wanted.size;
		}
	return { precision: { right, all: n_suggested }, recall: { right, all: n_labelled } };
}

/** The results of one half, as a page in Markdown: shares by kind and language, and the list of errors. */
export function resultsPage(half: string, narratives: readonly NarrativeLabels[]): string {
	const languages = ['all', ...new Set(narratives.map(({ language }) => language))];
	const lines = [
		`# Suggestions from narratives, ${half} half`,
		'',
		`Written by \`tests/labels/narratives.test.ts\`, not edited by hand. ${narratives.length} narratives, read without being told the language. A fact is`,
		'right with its code and its date, at the precision of the label. Shares with Wilson intervals (95 %).',
		'',
		'| | | suggested and labelled | labelled and suggested |',
		'|---|---|---|---|',
	];
	const add = (title: string, some: readonly Kind[]): void => {
		for (const language of languages) {
			const of = narratives.filter((one) => language === 'all' || one.language === language);
			const { precision, recall } = micro(of, some);
			lines.push(`| ${title} | ${language} | ${written(precision)} | ${written(recall)} |`);
		}
	};
	add('All kinds', kinds);
	for (const kind of kinds) add(titles[kind], [kind]);
	for (const kind of kinds) lines.push('', `## ${titles[kind]}`, '', ...errorsOf(narratives, kind));
	return `${lines.join('\n')}\n`;
}

function errorsOf(narratives: readonly NarrativeLabels[], kind: Kind): string[] {
	const errors = narratives.flatMap(({ narrative_id, labelled, suggested }) => {
		const extra = suggested[kind].filter((term) => !labelled[kind].includes(term));
		const missed = labelled[kind].filter((term) => !suggested[kind].includes(term));
		return extra.length + missed.length === 0
			? []
			: [
					`- ${narrative_id}: ${[...extra.map((term) => `${term} too many`), ...missed.map((term) => `${term} missed`)].join(', ')}`,
				];
	});
	return errors.length === 0 ? ['No errors.'] : errors;
}
