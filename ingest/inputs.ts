import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { IngestError } from './errors.ts';

export type FileFormat = 'csv' | 'jsonl' | 'parquet';

export interface InputFile {
	path: string;
	format: FileFormat;
}

export interface FoundInputs {
	files: InputFile[];
	files_not_read: { path: string; why: string }[];
}

const formats: Record<string, FileFormat> = {
	'.csv': 'csv',
	'.tsv': 'csv',
	'.txt': 'csv',
	'.jsonl': 'jsonl',
	'.ndjson': 'jsonl',
	'.parquet': 'parquet',
};

/** Every file below the given paths, in name order; what is not read is listed with the reason. */
export function findInputs(paths: string[]): FoundInputs {
	const found: FoundInputs = { files: [], files_not_read: [] };
	for (const path of paths) {
		const stats = statSync(path, { throwIfNoEntry: false });
		if (!stats) throw new IngestError('input_unreadable', `missing input: ${path}`);
		if (stats.isDirectory()) walk(path, found, new Set());
		else found.files.push({ path, format: formats[extname(path).toLowerCase()] ?? 'csv' });
	}
	return found;
}

function walk(folder: string, found: FoundInputs, seen: Set<string>): void {
	const real = realpathSync(folder);
	if (seen.has(real))
		return void found.files_not_read.push({ path: folder, why: 'a link back to a folder already read' });
	seen.add(real);
	for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
		a.name < b.name ? -1 : 1,
	)) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) walk(path, found, seen);
		else place(path, found);
	}
}

function place(path: string, found: FoundInputs): void {
	const format = formats[extname(path).toLowerCase()];
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile()) found.files_not_read.push({ path, why: 'no regular file' });
	else if (format && extname(path) !== '.txt') found.files.push({ path, format });
	else found.files_not_read.push({ path, why: whyNot(path) });
}

function whyNot(path: string): string {
	const ending = extname(path).toLowerCase();
	if (ending === '.xls') return 'the old Excel format is not read: save it as .csv (UTF-8)';
	if (ending === '.xlsx') return 'a workbook is not read: save each sheet as .csv (UTF-8)';
	if (ending === '.gz' || ending === '.zip') return 'packed files are not read: unpack it first';
	return `files ending in ${ending || 'nothing'} are not read (.csv, .tsv, .jsonl, .ndjson and .parquet are)`;
}
