import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawingMarkup } from '../../src/lib/charts/drawing-markup.ts';
import type { Drawing, Figure, SvgNode } from '../../src/lib/charts/figure.ts';
import type { Language } from '../../src/lib/domain/label.ts';
import { parseQuestion } from '../../src/lib/question/address.ts';
import { openContext } from '../../src/lib/server/context.ts';
import { csvText } from '../../src/lib/server/csv.ts';
import { openDatabase, type Database } from '../../src/lib/server/database.ts';
import { figuresFor, readCountFigures } from '../../src/lib/server/figures/count-figures.ts';
import { figureRequest } from '../../src/lib/server/figures/figure-request.ts';
import { formatNumber } from '../../src/lib/text/format.ts';
import { makeBuildFolder } from './fixture.ts';

let database: Database;
let remove: () => void;

beforeAll(async () => {
	const build = await makeBuildFolder();
	remove = build.remove;
	database = await openDatabase(build.path);
});
afterAll(() => {
	database.close();
	remove();
});

const figuresOf = async (lang: Language, address: string) => {
	const context = await openContext(database, lang);
	const { question } = parseQuestion(new URLSearchParams(address), context.scope);
	if (!question) throw new Error(`invalid address: ${address}`);
	const { main, beside } = figuresFor(context, question);
	return readCountFigures(figureRequest(context, `/${lang}`, question), [...main, ...beside]);
};

const nodesOf = (nodes: SvgNode[]): SvgNode[] => nodes.flatMap((node) => [node, ...nodesOf(node.children)]);
const textsOf = ({ nodes }: Drawing) => nodesOf(nodes).flatMap(({ text }) => (text === null ? [] : [text]));

/** Every count of the table, by the words of its row and column. */
const countsOf = ({ table }: Figure) =>
	table.rows.flatMap(({ cells }) =>
		table.columns.flatMap(({ key, is_number }, place) => {
			const count = cells[place];
			return is_number && key !== 'within' && typeof count === 'number'
				? [{ row: String(cells[0]), key, count }]
				: [];
		}),
	);

const drawnOf = (figure: Figure) => {
	const shown = figure.drawing ? textsOf(figure.drawing.wide) : [];
	// A matrix names its columns in full or cut short; the table has all of them.
	const columns = figure.table.columns.filter(({ label }) => shown.includes(label)).map(({ key }) => key);
	return countsOf(figure).filter(({ row, key }) =>
		figure.figure_id === 'matrix'
			? columns.includes(key)
			: figure.figure_id === 'trend' || shown.includes(row),
	);
};

const addresses = [
	'',
	'vendor=ven-1',
	'vendor=ven-2&from=2025Q1&until=2025Q4',
	'dataSource=UNK',
	'violationType=ACC-LATE&from=2023Q1&until=2025Q4',
	'vendor=ven-1&violationType=ACC-LATE',
	'violationType=ACC-LATE&dataSource=UNK',
	'from=2024Q1&until=2024Q1',
];

describe.each(addresses.flatMap((address) => [['en', address] as const, ['nl', address] as const]))(
	'%s "%s"',
	(lang, address) => {
		test('the picture at both widths and the SVG show the numbers of the table', async () => {
			for (const figure of await figuresOf(lang, address)) {
				if (!figure.drawing) continue;
				const { wide, narrow } = figure.drawing;
				const markup = drawingMarkup(wide, { title: '', subtitle: '', sentence: '', source: '' });
				const drawn = drawnOf(figure);
				expect(drawn.length, figure.figure_id).toBeGreaterThan(0);
				for (const { count } of drawn) {
					const number = formatNumber(lang, count);
					const isNumber = (text: string) => text === number || text.endsWith(`: ${number}`);
					for (const { drawing, name } of [
						{ drawing: wide, name: 'wide' },
						{ drawing: narrow, name: 'narrow' },
					])
						expect(textsOf(drawing).some(isNumber), `${figure.figure_id} ${name} ${number}`).toBe(true);
					expect(markup).toMatch(new RegExp(`[> ]${number.replaceAll('.', '\\.')}</(text|title)>`));
				}
			}
		});

		test('the sentence says no number that the table does not have', async () => {
			for (const { figure_id, sentence, table, ...figure } of await figuresOf(lang, address)) {
				const counts = countsOf({ figure_id, sentence, table, ...figure }).map(({ count }) => count);
				const named = sentence
					.replaceAll(/“[^”]*”/g, '')
					.replaceAll(
						/\d{4} Q[1-4]|\d+e kwartaal van \d{4}|\bin \d{4}\b(?! Q)|\b(The|De) \d+ (highest|hoogste)/g,
						'',
					);
				const numbers = [...named.matchAll(/\d[\d.,]*/g)].map(([number]) =>
					Number(number.replaceAll(/[.,]/g, '')),
				);
				const bounds = table.rows.map(
					({ cells }) => cells[table.columns.findIndex(({ key }) => key === 'within')],
				);
				for (const number of numbers)
					expect([...counts, ...bounds], `${figure_id}: ${sentence}`).toContain(number);
			}
		});

		test('the download has the table cell for cell', async () => {
			for (const { table } of await figuresOf(lang, address)) {
				const lines: string[][] = parse(csvText(table), { relax_column_count: false });
				expect(lines[0]).toEqual(table.columns.map(({ key }) => key));
				expect(lines.slice(1)).toEqual(
					table.rows.map(({ cells }) => cells.map((cell) => (cell === null ? '' : String(cell)))),
				);
			}
		});
	},
);
