import { crc32, deflateRawSync } from 'node:zlib';

/** A cell as a person would mean it; a formula may have been stored without its value. */
export type Cell =
	string | number | boolean | Date | null | { formula: string; value?: string } | { error: string };

/** A part of a zip archive; `declared` is a size that it claims to have, `flags` 1 that it is encrypted. */
export interface Part {
	content: string | Buffer;
	declared?: number;
	flags?: number;
}

const number16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);
const number32 = (value: number): Buffer =>
	Buffer.from([value, value >> 8, value >> 16, value >>> 24].map((byte) => byte & 255));

/** A zip archive with the given parts, deflated. */
export function zip(parts: Record<string, Part>): Buffer {
	const files: Buffer[] = [];
	const listed: Buffer[] = [];
	let offset = 0;
	for (const [name, { content, declared, flags = 0 }] of Object.entries(parts)) {
		const bytes = Buffer.from(content);
		const packed = deflateRawSync(bytes);
		const fields = Buffer.concat([
			...[20, flags, 8, 0, 0].map(number16),
			...[crc32(bytes), packed.length, declared ?? bytes.length].map(number32),
			...[name.length, 0].map(number16),
		]);
		const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
		const place = Buffer.concat([...[0, 0, 0, 0, 0].map(number16), number32(offset)]);
		listed.push(Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name));
		files.push(file);
		offset += file.length;
	}
	const directory = Buffer.concat(listed);
	const count = Object.keys(parts).length;
	const end = Buffer.concat([
		...[0, 0, count, count].map(number16),
		...[directory.length, offset].map(number32),
		number16(0),
	]);
	return Buffer.concat([...files, directory, Buffer.from('PK\x05\x06'), end]);
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Days since the last one of 1899, as Excel counts them. */
const serial = (moment: Date): number => moment.getTime() / 86_400_000 + 25_569;

function letters(column: number): string {
	const rest = column % 26;
	return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + rest);
}

function cellXml(cell: Cell, at: string): string {
	if (cell === null) return '';
	if (typeof cell === 'string')
		return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
	if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
	if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
	if (cell instanceof Date) return `<c r="${at}" s="1"><v>${serial(cell)}</v></c>`;
	if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
	const value = cell.value === undefined ? '' : `<v>${escaped(cell.value)}</v>`;
	return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f>${value}</c>`;
}

/** A sheet as XML; `merged` are ranges such as `A1:B1`. */
export const sheetXml = (rows: Cell[][], merged: string[] = []): string =>
	[
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
		...rows.map((cells, row) =>
			cells.length === 0
				? ''
				: `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`)).join('')}</row>`,
		),
		'</sheetData>',
		merged.length === 0
			? ''
			: `<mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
		'</worksheet>',
	].join('');

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook with these sheets, each as XML; a name that starts with `.` is hidden. */
export function workbookParts(sheets: Record<string, string>): Record<string, Part> {
	const names = Object.keys(sheets);
	const listed = names.map(
		(name, index) =>
			`<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${name.startsWith('.') ? ' state="hidden"' : ''}/>`,
	);
	const targets = names.map(
		(_, index) =>
			`<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
	);
	return {
		'xl/workbook.xml': {
			content: `<workbook xmlns:r="${relationships}"><sheets>${listed.join('')}</sheets></workbook>`,
		},
		'xl/_rels/workbook.xml.rels': {
			content: `<Relationships>${targets.join('')}<Relationship Id="styles" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
		},
		'xl/styles.xml': {
			content: '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
		},
		...Object.fromEntries(
			names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, { content: sheets[name] ?? '' }]),
		),
	};
}

export const workbook = (sheets: Record<string, Cell[][]>): Buffer =>
	zip(
		workbookParts(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)]))),
	);
