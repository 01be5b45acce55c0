import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { inputTables } from '../src/lib/domain/input-tables.ts';
import { IngestError } from './errors.ts';
import { openWorkbookFile, type Sheet } from './readers/workbook/sheets.ts';

export type FileFormat = 'csv' | 'jsonl' | 'parquet' | 'xlsx';

export interface InputFile {
	path: string;
	format: FileFormat;
	/** The sheet of a workbook. */
	sheet?: string;
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
	'.xlsx': 'xlsx',
	'.xlsm': 'xlsx',
};

const packed = 'packed files are not read: unpack it first';
const workbook = 'is not read: save it as .xlsx, or its sheet as .csv (UTF-8)';
const notRead: Record<string, string> = {
	'.xls': `the old Excel format ${workbook}`,
	'.xlsb': `the binary Excel format ${workbook}`,
	'.ods': `the OpenDocument format ${workbook}`,
	'.numbers': `the Numbers format ${workbook}`,
	'.gz': packed,
	'.zip': packed,
	'.zst': packed,
	'.bz2': packed,
	'.xz': packed,
	'.7z': packed,
	'.json': 'JSON is read with one object a line, as .jsonl',
};

/** Every file below the given paths, in name order; what is not read is listed with the reason. */
export function findInputs(paths: string[]): FoundInputs {
	const found: FoundInputs = { files: [], files_not_read: [] };
	for (const path of paths) {
		const stats = statSync(path, { throwIfNoEntry: false });
		if (!stats) throw new IngestError('input_unreadable', `missing input: ${path}`);
		const why = stats.isFile() ? notRead[extname(path).toLowerCase()] : 'a pipe, socket or device is no file';
		if (stats.isDirectory()) walk(path, found, new Set());
		else if (why !== undefined) throw new IngestError('input_unreadable', `invalid input: ${path}: ${why}`);
		else add(path, formats[extname(path).toLowerCase()] ?? 'csv', found);
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
	const ending = extname(path).toLowerCase();
	const format = formats[ending];
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats?.isFile()) found.files_not_read.push({ path, why: whyNoFile(stats?.isDirectory()) });
	else if (format && ending !== '.txt') add(path, format, found);
	else found.files_not_read.push({ path, why: notRead[ending] ?? otherEnding(ending) });
}

const whyNoFile = (is_folder: boolean | undefined): string =>
	is_folder === undefined
		? 'a link to nothing'
		: is_folder
			? 'a link to a folder is not followed'
			: 'a pipe, socket or device is no file';

const otherEnding = (ending: string): string =>
	`files ending in ${ending || 'nothing'} are not read (.csv, .tsv, .jsonl, .ndjson, .parquet and .xlsx are)`;

function add(path: string, format: FileFormat, found: FoundInputs): void {
	if (format !== 'xlsx') return void found.files.push({ path, format });
	const sheets = sheetsOf(path);
	// What is wrong with it is said when it is opened.
	if (!sheets) return void found.files.push({ path, format });
	const tables = sheets.filter(({ name }) => isTable(name));
	const chosen = tables.length > 0 ? tables : [sheets.find(({ is_hidden }) => !is_hidden) ?? sheets[0]];
	for (const sheet of sheets)
		if (chosen.includes(sheet)) found.files.push({ path, format, sheet: sheet.name });
		else found.files_not_read.push({ path: `${path}, sheet "${sheet.name}"`, why: sheetNotRead });
}

const sheetNotRead =
	'of a workbook the sheets named as our tables are read, else the first: save this one as .csv (UTF-8) to load it';

const isTable = (sheet: string): boolean =>
	Object.hasOwn(inputTables, sheet.trim().toLowerCase().replaceAll(' ', '_'));

function sheetsOf(path: string): Sheet[] | null {
	try {
		return openWorkbookFile(path).sheets;
	} catch {
		return null;
	}
}
