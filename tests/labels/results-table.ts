import { mergedOf, precisionOf, recallOf, written } from './measure.ts';
import type { LabelledPair } from './pairs.ts';
import type { Universe } from './universe.ts';

type Half = 'open' | 'held back';
export type Knowledge = 'names' | 'registers';

const order = [
	'legal_form',
	'case',
	'spelling',
	'dba',
	'alias',
	'brand',
	'acronym',
	'domain',
	'parent',
	'hard_negative',
	'random',
];

/** The results of both halves and both states of knowledge, as a page in Markdown. */
export function resultsTable(
	halves: Record<Half, LabelledPair[]>,
	universes: Record<Knowledge, Universe>,
): string {
	const lines = [
		'# Name resolution on the labelled pairs',
		'',
		'Written by `tests/labels/vendor-pairs.test.ts`, which fails when it changes; not edited by hand. Shares with Wilson intervals (95 %).',
		'`names`: each text stands alone. `registers`: the records’ trade names, aliases and websites are known. "Found": merged, or one name is',
		'among the first three suggestions for the other, out of all names and websites of the four files. Pairs of one record are known as soon',
		'as that record is read, and say nothing of the program’s skill; the line "two records" does. The mix of pairs was chosen, not drawn.',
		'',
		'| half | knowledge | merges that are right | true pairs found | of two records | of one record |',
		'|---|---|---|---|---|---|',
	];
	for (const [half, pairs] of Object.entries(halves))
		for (const [knowledge, universe] of Object.entries(universes)) {
			const cells = [
				precisionOf(pairs, universe),
				recallOf(pairs, universe),
				recallOf(
					pairs.filter((pair) => !pair.is_of_one_record),
					universe,
				),
				recallOf(
					pairs.filter((pair) => pair.is_of_one_record),
					universe,
				),
			];
			lines.push(`| ${[half, knowledge, ...cells.map(written)].join(' | ')} |`);
		}
	for (const [half, pairs] of Object.entries(halves)) lines.push(...byStratum(half, pairs, universes));
	return `${lines.join('\n')}\n`;
}

function byStratum(half: string, pairs: LabelledPair[], universes: Record<Knowledge, Universe>): string[] {
	const lines = [
		'',
		`## By stratum, ${half} half`,
		'',
		'| stratum | true pairs merged | found, names | found, registers | related merged | strangers merged |',
		'|---|---|---|---|---|---|',
	];
	for (const stratum of order) {
		const some = pairs.filter((pair) => pair.stratum === stratum);
		const cells = [
			mergedOf(some, 'same', universes.registers),
			recallOf(some, universes.names),
			recallOf(some, universes.registers),
			mergedOf(some, 'related', universes.registers),
			mergedOf(some, 'different', universes.registers),
		];
		lines.push(`| ${[stratum, ...cells.map(written)].join(' | ')} |`);
	}
	return lines;
}
