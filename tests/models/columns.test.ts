import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demoSnapshot } from '../ingest/demo-snapshot.ts';
import { snapshotRows } from '../ingest/snapshot-rows.ts';

const demo = await demoSnapshot();
const golden = new URL('../golden/columns.csv', import.meta.url);
const changed = new URL('../golden/columns-changed.csv', import.meta.url);

interface Column extends Record<string, unknown> {
	file: string;
	schema_name: string;
	table_name: string;
	column_name: string;
	data_type: string;
}

const columnsOf = (file: string, path: string): Promise<Column[]> =>
	snapshotRows<Column>(
		path,
		`select '${file}' as file, schema_name, table_name, column_name, data_type from duckdb_columns() where not internal
		order by schema_name, table_name, column_index`,
	);
const columns = [
	...(await columnsOf('analyst', demo.analyst)),
	...(await columnsOf('public', demo.published)),
];
const marts = columns.filter(({ schema_name }) => schema_name === 'main');

describe('columns of a snapshot', () => {
	test('have the names and types of tests/golden/columns.csv', () => {
		const header = 'file,schema_name,table_name,column_name,data_type';
		const lines = columns.map((column) => Object.values(column).join(','));
		const found = `${[header, ...lines].join('\n')}\n`;
		// Where they differ, the found ones are put beside it for whoever reviews the change.
		const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
		if (found !== expected) writeFileSync(changed, found);
		expect(found).toBe(expected);
	});

	// A mask that turns HUGEINT reads a hundred times slower from a file.
	test('hold no HUGEINT in any mart', () => {
		expect(marts.filter(({ data_type }) => /HUGEINT/.test(data_type))).toEqual([]);
	});

	test('hold masks as BIGINT', () => {
		const masks = marts.filter(({ column_name }) => column_name.endsWith('_mask'));
		expect(masks.length).toBeGreaterThan(0);
		expect(masks.filter(({ data_type }) => data_type !== 'BIGINT')).toEqual([]);
	});

	test('hold counts as INTEGER', () => {
		const counts = marts.filter(({ column_name }) => column_name === 'count' || column_name.startsWith('n_'));
		expect(counts.length).toBeGreaterThan(0);
		expect(counts.filter(({ data_type }) => data_type !== 'INTEGER')).toEqual([]);
	});

	test('hold days as dates, without a time or zone', () => {
		expect(marts.filter(({ data_type }) => data_type.startsWith('TIMESTAMP'))).toEqual([]);
		const days = marts.filter(({ column_name }) => /_date(_upper)?$/.test(column_name));
		expect(days.filter(({ data_type }) => data_type !== 'DATE')).toEqual([]);
	});
});
