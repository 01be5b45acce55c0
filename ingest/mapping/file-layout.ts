import { IngestError } from '../errors.ts';
import { readHeaders, type MappedColumn, type Mapping } from './mapping.ts';
import { openCrosswalk } from './crosswalk.ts';
import { headerPattern, partsOfName, type Parts } from './pattern.ts';

export type Cells = (string | null)[];

/** Where a mapping finds its headers in one file, and what the names of file and headers say. */
export interface FileLayout {
	/** Reads one described column from a record's cells; null where the file lacks it or the cell is empty. */
	reader(column: MappedColumn, unmapped_values: Map<string, number>): (cells: Cells) => string | null;
	/** The place of the first of these headers that the file has, or null. */
	placeOf(headers: string[]): number | null;
	parts: Parts;
}

/** Lays a mapping over the header of one file. Throws when two headers hold different years (or other parts). */
export function openLayout(mapping: Mapping, path: string, header: string[]): FileLayout {
	const empty = new Set(['', ...mapping.empty_values]);
	const placeOf = (headers: string[]): number | null => {
		for (const name of headers) {
			const is_it = headerPattern(name);
			const place = header.findIndex((written) => is_it(written));
			if (place >= 0) return place;
		}
		return null;
	};
	const cell = (headers: string[]) => {
		const place = placeOf(headers);
		return (cells: Cells): string | null => {
			const value = place === null ? null : (cells[place]?.trim() ?? null);
			return value === null || empty.has(value) ? null : value;
		};
	};
	return {
		placeOf,
		parts: { ...partsOfHeader(mapping, path, header), ...nameParts(mapping, path) },
		reader: (column, unmapped_values) => {
			const read = cell(column.headers ?? []);
			const cross = crossing(column, unmapped_values);
			const refine = cell(column.refined_by);
			return column.crosswalk === undefined ? read : (cells) => cross(read(cells), refine(cells));
		},
	};
}

/** The code of a value, by the crosswalk of its column; what the crosswalk does not list is counted. */
export function crossing(column: MappedColumn, unmapped_values: Map<string, number>) {
	const crosswalk = column.crosswalk === undefined ? null : openCrosswalk(column.crosswalk);
	return (value: string | null, refinement: string | null): string | null => {
		if (value === null || crosswalk === null) return value;
		const code = crosswalk(value, refinement);
		if (code !== null) return code || null;
		unmapped_values.set(value, (unmapped_values.get(value) ?? 0) + 1);
		return (column.otherwise ?? value) || null;
	};
}

const nameParts = ({ file_name }: Mapping, path: string): Parts =>
	file_name === undefined ? {} : partsOfName(path, file_name);

function partsOfHeader(mapping: Mapping, path: string, header: string[]): Parts {
	const parts: Parts = {};
	const patterns = readHeaders(mapping)
		.filter((name) => name.includes('{'))
		.map(headerPattern);
	for (const written of header)
		for (const pattern of patterns)
			for (const [name, value] of Object.entries(pattern(written) ?? {})) {
				if (parts[name] !== undefined && parts[name] !== value)
					throw new IngestError(
						'header_unknown',
						`invalid header: ${path}: ${name} is ${parts[name]} in one and ${value} in another`,
					);
				parts[name] = value;
			}
	return parts;
}
