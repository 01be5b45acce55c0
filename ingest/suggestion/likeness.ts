import type { InputColumn } from '../../src/lib/domain/input-tables.ts';
import { folded } from '../mapping/pattern.ts';

/** Words of a name: `DateReceived`, `date_received` and `Date received:` are the same two. */
const wordsOf = (name: string): string[] =>
	folded(name.replace(/([a-z])([A-Z])/g, '$1 $2'))
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length > 1);

const threes = (words: string[]): Set<string> => {
	const text = ` ${[...words].sort().join(' ')} `;
	return new Set(Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3)));
};

/** How alike two names are, from 0 to 1: the share of three-letter pieces that they have in common (Dice), in any order of words. */
export function nameLikeness(a: string, b: string): number {
	const [one, other] = [threes(wordsOf(a)), threes(wordsOf(b))];
	const common = [...one].filter((piece) => other.has(piece)).length;
	return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/** The share of a header's words that a definition uses, by their first five letters. */
function definitionLikeness(header: string, definition: string): number {
	const stem = (word: string): string => word.slice(0, 5);
	const words = wordsOf(header)
		.filter((word) => word.length > 3)
		.map(stem);
	const used = new Set(wordsOf(definition).map(stem));
	return words.length === 0 ? 0 : words.filter((word) => used.has(word)).length / words.length;
}

/** How likely it is that a header means one of our words, from 0 to 1, and 1 only for `known_as`, the headers of profiles. */
export function likeness(header: string, column: InputColumn, known_as: string[]): number {
	if (known_as.some((name) => folded(name) === folded(header))) return 1;
	const by_definition = Math.max(
		definitionLikeness(header, column.definition.en),
		definitionLikeness(header, column.definition.nl),
	);
	const written = wordsOf(header);
	const is_inside = wordsOf(column.name).every((word) => written.includes(word));
	return Math.max(nameLikeness(header, column.name), 0.6 * by_definition, is_inside ? 0.7 : 0);
}
