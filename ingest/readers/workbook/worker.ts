import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import { readSheet } from 'read-excel-file/node';
import { changedMessage } from '../bytes.ts';
import { asLocalText } from '../cell-text.ts';
import { openWorkbook, readArchive, type Workbook } from './sheets.ts';
import { unpack } from './zip-directory.ts';
import { storedZip } from './zip-writing.ts';

/** What a worker is asked to read. */
export interface SheetRequest {
	path: string;
	sha256: string;
	sheet: string | null;
}

/** What it answers: first what it noticed, then rows in pieces, an empty one at the end; or why it can not. */
export type SheetAnswer =
	{ notes: string[] } | { rows: { line: number; values: (string | null)[] }[] } | { error: string };

const rowsAtOnce = 1000;

/** The worker of `openWorkbookSheet`: it may run out of its memory without taking the ingest along. */
async function answer({ path, sha256, sheet }: SheetRequest): Promise<AsyncGenerator<SheetAnswer>> {
	const archive = readArchive(path);
	if (createHash('sha256').update(archive).digest('hex') !== sha256) throw new Error(changedMessage);
	const workbook = openWorkbook(archive);
	const wanted = workbook.sheets.find(({ name }) => sheet === null || name === sheet);
	if (!wanted) throw new Error(`invalid workbook: it has no sheet "${sheet}"`);
	const parts = partsOf(workbook, wanted.part);
	const xml = parts.get(wanted.part) ?? Buffer.alloc(0);
	expectFewRows(xml);
	const notes = notesOn(xml);
	const rows = await readSheet(storedZip(parts), wanted.number, { trim: false });
	return (async function* () {
		yield { notes: [`sheet ${JSON.stringify(wanted.name)}`, ...notes] };
		for (let at = 0; at < rows.length; at += rowsAtOnce)
			yield {
				rows: rows
					.slice(at, at + rowsAtOnce)
					.map((cells, index) => ({ line: at + index + 1, values: cells.map(cellText) })),
			};
		yield { rows: [] };
	})();
}

/** The parts that cells need: the sheet, its texts and formats, and the lists that lead to them. */
function partsOf({ archive, entries }: Workbook, sheet: string): Map<string, Buffer> {
	const needed = entries.filter(
		({ name }) => name === sheet || /^xl\/(_rels\/workbook|[^/]*)\.(xml|xml\.rels)$/.test(name),
	);
	return new Map(needed.map((entry) => [entry.name, unpack(archive, entry, crc32)]));
}

/** No sheet has more rows; a number beyond would make as many empty ones. */
const mostRows = 1_048_576;

function expectFewRows(xml: Buffer): void {
	for (let at = xml.indexOf('<row '); at >= 0; at = xml.indexOf('<row ', at + 1)) {
		const row = Number(/\br="(\d+)"/.exec(xml.toString('latin1', at, at + 60))?.[1] ?? 0);
		if (row > mostRows)
			throw new Error(`invalid workbook: row ${row}, where a sheet has ${mostRows} at most`);
	}
}

/** What a sheet holds that a table can not show, said in the manifest. */
function notesOn(xml: Buffer): string[] {
	const counts: [number, string][] = [
		[countOf(xml, '<mergeCell '), 'merged ranges (their value stands in the first cell)'],
		[countOf(xml, '</f></c>'), 'formulas without a stored value (read as empty)'],
		[countOf(xml, ' t="e"'), 'cells with an error such as #N/A (read as empty)'],
	];
	return counts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
}

function countOf(bytes: Buffer, text: string): number {
	let count = 0;
	for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) count += 1;
	return count;
}

/** Times of a sheet are fractions of a day, in no zone; they are meant to the second. */
const cellText = (cell: unknown): string | null =>
	asLocalText(cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell);

const port = parentPort;
if (port) {
	const answers = answer(workerData as SheetRequest);
	port.on('message', () => {
		answers
			.then((generator) => generator.next())
			.then(({ value }) => port.postMessage(value))
			.catch((error: unknown) =>
				port.postMessage({ error: error instanceof Error ? error.message : String(error) }),
			);
	});
}
