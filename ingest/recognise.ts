import { basename, extname } from 'node:path';
import { inputTables, type InputTableName } from '../src/lib/domain/input-tables.ts';
import { IngestError } from './errors.ts';
import { readHeaders } from './mapping/apply.ts';
import { nativeMapping, readMapping, type Mapping } from './mapping/mapping.ts';

const builtIn = ['cfpb'].map((name) => readMapping(new URL(`./profiles/${name}.json`, import.meta.url)));
const native = (Object.keys(inputTables) as InputTableName[]).map(nativeMapping);

/**
 * Finds the mapping that a header fits: all words it requires are there. A file named as one of our tables is that table;
 * else the mapping that reads most of the header wins. Throws exit 12 with the nearest profile when none fits.
 */
export function recognise(path: string, header: string[], profile: string | null): Mapping {
	const folded = new Set(header.map((name) => name.trim().toLowerCase()));
	const offered = [...native, ...builtIn].filter(
		(mapping) => profile === null || mapping.profile === profile,
	);
	if (offered.length === 0) throw new IngestError('setting_wrong', `unknown profile: ${profile}`);
	const fitting = offered.filter((mapping) => isFitting(mapping, folded));
	const table = basename(path, extname(path)).toLowerCase();
	const named = fitting.find((mapping) => mapping.profile === 'native' && mapping.table === table);
	const best = named ?? byOverlap(fitting, folded)[0];
	// A native complaints file needs so few words that any list of dates would fit: it must also be mostly ours.
	if (best && (named || overlap(best, folded) * 2 >= header.length))
		return withoutRepeats(path, header, best);
	throw new IngestError('header_unknown', unknownHeader(path, header, byOverlap(offered, folded)[0], folded));
}

/** Two columns of one name would leave one of them unread. */
function withoutRepeats(path: string, header: string[], mapping: Mapping): Mapping {
	const names = header.map((name) => name.trim().toLowerCase());
	const repeated = names.find(
		(name, place) => readHeaders(mapping).has(name) && names.indexOf(name) !== place,
	);
	if (repeated === undefined) return mapping;
	throw new IngestError('header_unknown', `invalid header: ${path}: ${repeated} stands there more than once`);
}

function isFitting(mapping: Mapping, folded: Set<string>): boolean {
	return mapping.requires.every((word) =>
		mapping.columns[word]?.headers.some((name) => folded.has(name.trim().toLowerCase())),
	);
}

const overlap = (mapping: Mapping, folded: Set<string>): number =>
	[...readHeaders(mapping), ...mapping.left_out.map((name) => name.toLowerCase())].filter((name) =>
		folded.has(name),
	).length;

const byOverlap = (mappings: Mapping[], folded: Set<string>): Mapping[] =>
	[...mappings].sort((a, b) => overlap(b, folded) - overlap(a, folded));

function unknownHeader(
	path: string,
	header: string[],
	nearest: Mapping | undefined,
	folded: Set<string>,
): string {
	const shown =
		header.slice(0, 30).join(', ') + (header.length > 30 ? `, and ${header.length - 30} more` : '');
	const known = nearest ? overlap(nearest, folded) : 0;
	const near =
		nearest && known > 0
			? `Nearest is ${nearest.profile} (table ${nearest.table}): it knows ${known} of ${header.length} and needs ${nearest.requires.join(', ')}.`
			: 'No profile knows any of it.';
	return `unknown header: ${path}: ${shown}. ${near}`;
}
