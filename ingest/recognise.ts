import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { inputTables, type InputTableName } from '../src/lib/domain/input-tables.ts';
import { IngestError } from './errors.ts';
import { firstTable, nativeMapping, readHeaders, type Mapping } from './mapping/mapping.ts';
import { headerPattern } from './mapping/pattern.ts';
import { readMapping } from './mapping/read-mapping.ts';

const profiles = new URL('./profiles/', import.meta.url);
const builtIn = readdirSync(profiles)
	.sort()
	.map((name) => readMapping(new URL(name, profiles)));
const native = (Object.keys(inputTables) as InputTableName[]).map(nativeMapping);

/** The mappings that a header may fit: our own words and the built-in profiles, or the one profile that was asked for. */
export function offeredMappings(profile: string | null): Mapping[] {
	const offered = [...native, ...builtIn].filter(
		(mapping) => profile === null || mapping.profile === profile,
	);
	if (offered.length === 0) throw new IngestError('setting_wrong', `unknown profile: ${profile}`);
	return offered;
}

/**
 * Finds the mapping that a header fits: all words it requires are there. A file named as one of our tables is that table;
 * else the mapping that knows most of the header wins. Throws exit 12 with the nearest mapping when none fits.
 */
export function recognise(path: string, header: string[], offered: Mapping[]): Mapping {
	const fitting = offered.filter((mapping) => isFitting(mapping, header));
	const table = basename(path, extname(path)).toLowerCase();
	const named = fitting.find(
		(mapping) => mapping.profile === 'native' && firstTable(mapping).table === table,
	);
	// The one mapping that was declared needs no likeness.
	const best = named ?? (offered.length === 1 ? fitting[0] : byOverlap(fitting, header)[0]);
	// A native complaints file needs so few words that any list of dates would fit: it must also be mostly ours.
	if (best && (named || offered.length === 1 || overlap(best, header) * 2 >= header.length))
		return withoutRepeats(path, header, best);
	throw new IngestError('header_unknown', unknownHeader(path, header, byOverlap(offered, header)[0]));
}

/** Two columns of one name would leave one of them unread. */
function withoutRepeats(path: string, header: string[], mapping: Mapping): Mapping {
	for (const is_it of readHeaders(mapping).map(headerPattern)) {
		const [name, again] = header.filter((written) => is_it(written));
		if (again !== undefined)
			throw new IngestError(
				'header_unknown',
				`invalid header: ${path}: ${name?.toLowerCase()} stands there more than once`,
			);
	}
	return mapping;
}

const isThere = (header: string[], name: string): boolean => {
	const is_it = headerPattern(name);
	return header.some((written) => is_it(written));
};

/** Words that a mapping requires and this header lacks. */
const lacking = (mapping: Mapping, header: string[]): string[] =>
	mapping.requires.filter((word) => {
		const column = firstTable(mapping).columns[word] ?? mapping.values[word];
		return !column?.headers?.some((name) => isThere(header, name));
	});

const isFitting = (mapping: Mapping, header: string[]): boolean => lacking(mapping, header).length === 0;

/** How many columns of a header a mapping knows. */
function overlap(mapping: Mapping, header: string[]): number {
	const known = [...readHeaders(mapping), ...mapping.left_out].map(headerPattern);
	return header.filter((written) => known.some((is_it) => is_it(written))).length;
}

const byOverlap = (mappings: Mapping[], header: string[]): Mapping[] =>
	mappings
		.map((mapping) => ({ mapping, known: overlap(mapping, header) }))
		.sort((a, b) => b.known - a.known)
		.map(({ mapping }) => mapping);

function unknownHeader(path: string, header: string[], nearest: Mapping | undefined): string {
	const shown =
		header.slice(0, 30).join(', ') + (header.length > 30 ? `, and ${header.length - 30} more` : '');
	const known = nearest ? overlap(nearest, header) : 0;
	const near =
		nearest && known > 0
			? `Nearest is ${nearest.profile} (table ${firstTable(nearest).table}): it knows ${known} of ${header.length} and needs ${nearest.requires.join(', ')}.`
			: 'No profile knows any of it.';
	return `unknown header: ${path}: ${shown}. ${near}`;
}
