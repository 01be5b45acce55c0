import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { contentsOf, ledgersOf, textsOf, type Contents } from './contents.ts';
import { loadHere, type Place, type Scenario } from './place.ts';

/** What is wrong in a place whose load was broken off: with what is served now, and after the same load once more. */
export async function brokenIn(place: Place, scenario: Scenario): Promise<string[]> {
	const now = await found('what is served', () => brokenNow(place, scenario));
	const next = await found('the next load', () => brokenNext(place, scenario));
	return [...now, ...next];
}

async function found(what: string, look: () => Promise<string[]>): Promise<string[]> {
	try {
		return (await look()).map((problem) => `${what}: ${problem}`);
	} catch (error) {
		return [`${what}: ${error instanceof Error ? error.message : String(error)}`];
	}
}

/** Either snapshot may be served, whole and with its texts; what is kept may run ahead of it, never behind. */
export async function brokenNow(place: Place, { before, after }: Scenario): Promise<string[]> {
	if (!existsSync(join(place.out, 'current'))) {
		textsOf(place);
		ledgersOf(place);
		return before === null ? [] : ['no snapshot'];
	}
	const now = await contentsOf(place);
	const expected = [before, after].find((known) => known?.snapshot_id === now.snapshot_id);
	if (!expected) return [`unknown snapshot: ${now.snapshot_id}`];
	return [
		...differing(now, expected, ['manifest', 'n_rows']),
		...lacking('file', now.names, before?.names.filter(staysForEver) ?? []),
		...lacking('text', now.texts, expected.texts),
		...Object.entries(expected.ledgers).flatMap(([name, lines]) =>
			lacking(name, now.ledgers[name] ?? [], lines),
		),
	];
}

/** The public file and the manifest of every snapshot that ever was. */
const staysForEver = (name: string): boolean => /\/(public\.duckdb|manifest\.json)$/.test(name);

/** The same load once more ends as if it had never been broken off, and nothing of the broken one is left. */
async function brokenNext(place: Place, { argv, after }: Scenario): Promise<string[]> {
	await loadHere(place, argv);
	const then = await contentsOf(place);
	return differing(then, after, ['snapshot_id', 'manifest', 'n_rows', 'texts', 'ledgers', 'names']);
}

const differing = (now: Contents, expected: Contents, properties: (keyof Contents)[]): string[] =>
	properties.flatMap((property) => [
		...lacking(property, entriesOf(now[property]), entriesOf(expected[property])),
		...lacking(`from expected ${property}`, entriesOf(expected[property]), entriesOf(now[property])),
	]);

const entriesOf = (value: unknown): unknown[] =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.entries(value)
		: [value].flat();

const lacking = (what: string, among: unknown[], expected: unknown[]): string[] =>
	expected
		.filter((entry) => !among.some((other) => isDeepStrictEqual(other, entry)))
		.map((entry) => `missing ${what}: ${JSON.stringify(entry).slice(0, 200)}`);
