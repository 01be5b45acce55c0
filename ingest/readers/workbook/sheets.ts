import { readFileSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { unpack, zipDirectory, type ZipEntry } from './zip-directory.ts';

/** A sheet of a workbook and the part that holds it. */
export interface Sheet {
	name: string;
	/** Its place among the sheets, from 1. */
	number: number;
	part: string;
	is_hidden: boolean;
}

export interface Workbook {
	archive: Buffer;
	entries: ZipEntry[];
	sheets: Sheet[];
}

const largestFile = 128 * 1024 * 1024;
/** What is unpacked stands in memory, as bytes, as text and as values. */
const largestUnpacked = 128 * 1024 * 1024;
/** Text of tables packs to a tenth or a thirtieth; only files made to fill a memory pack to less than a two hundredth. */
const largestRatio = 200;
const smallestBomb = 50 * 1024 * 1024;

/**
 * Opens a workbook and lists its sheets, before more of it is unpacked than that list. Throws when it is no workbook, encrypted,
 * damaged, or would unpack to more than can be held.
 */
export function openWorkbook(archive: Buffer): Workbook {
	expectZip(archive);
	const entries = zipDirectory(archive);
	const part = (name: string): string => {
		const entry = entries.find((one) => one.name === name);
		if (!entry) throw new Error(`invalid workbook: it is no Excel workbook (it has no ${name})`);
		return unpack(archive, entry, crc32).toString('utf8');
	};
	expectHeld(archive, entries);
	const targets = new Map(
		elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((element) => [
			attribute(element, 'Id'),
			pathOf(attribute(element, 'Target')),
		]),
	);
	const sheets = elements(part('xl/workbook.xml'), 'sheet').map((element, index) => ({
		name: attribute(element, 'name'),
		number: index + 1,
		part: targets.get(attribute(element, 'id')) ?? '',
		is_hidden: !['', 'visible'].includes(attribute(element, 'state')),
	}));
	const tables = sheets.filter(({ part }) =>
		entries.some(({ name }) => name === part && !/chartsheets?\//.test(name)),
	);
	if (tables.length === 0) throw new Error('invalid workbook: it has no sheet with cells');
	return { archive, entries, sheets: tables };
}

/** The same of a file on disk. */
export const openWorkbookFile = (path: string): Workbook => openWorkbook(readArchive(path));

/** The bytes of a workbook, when they can be held. */
export function readArchive(path: string): Buffer {
	if (statSync(path).size > largestFile)
		throw new Error('invalid workbook: larger than 128 MiB: save its sheet as .csv (UTF-8)');
	return readFileSync(path);
}

function expectZip(archive: Buffer): void {
	if (archive.toString('latin1', 0, 4) === '\xd0\xcf\x11\xe0')
		throw new Error(
			'invalid workbook: it is encrypted or in the old Excel format: save it as .xlsx without a password',
		);
	if (archive.toString('latin1', 0, 4) !== 'PK\x03\x04')
		throw new Error('invalid workbook: it does not begin as a workbook does: save it again as .xlsx');
}

/** Reads the declared sizes; `unpack` holds every part to its own. */
function expectHeld(archive: Buffer, entries: ZipEntry[]): void {
	const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
	const packed = entries.reduce((sum, { packed_size }) => sum + packed_size, 0);
	const size = `${Math.ceil(unpacked / 1024 / 1024)} MiB`;
	if (unpacked > largestUnpacked)
		throw new Error(
			`invalid workbook: it unpacks to ${size}, 128 MiB can be held: save its sheet as .csv (UTF-8)`,
		);
	if (unpacked > smallestBomb && unpacked > largestRatio * Math.max(packed, 1))
		throw new Error(
			`invalid workbook: ${archive.length} bytes unpack to ${size}, more than ${largestRatio} times as much: this is no table`,
		);
}

/** The start tags of one element, with any prefix. */
const elements = (xml: string, name: string): string[] =>
	xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

/** An attribute of a start tag, or nothing. */
function attribute(element: string, name: string): string {
	const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
	return unescaped(found?.[1] ?? found?.[2] ?? '');
}

/** Targets are relative to the folder `xl` or, from some writers, absolute. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

const unescaped = (text: string): string =>
	text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
