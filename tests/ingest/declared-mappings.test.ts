import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { given, ingestFolder, type Files, type IngestFolder } from './ingest-folder.ts';

const dated = ['--as-of', '2026-01-01'];
const counts = (summary: Awaited<ReturnType<IngestFolder['load']>>) =>
	given(summary).map(({ table, rows_read, rows_loaded, rows_merged, rows_quarantined }) => [
		table,
		rows_read,
		rows_loaded,
		rows_merged,
		rows_quarantined,
	]);

describe('a registry below a row of notes, with figures in wide columns', () => {
	const wide = ['received from consumers', 'complied with in whole', 'complied with in part', 'denied'].map(
		(what) => `Number of requests to delete ${what} in 2031: `,
	);
	const header = [
		'Data broker\u00a0name:',
		'"Doing Business As (DBA), if applicable:"',
		'Data broker primary website:',
		'Data broker country:',
		'The data broker collects personal information of minors:',
		...wide,
	].join(',');
	const rows = [
		'Fable Data,,https://fable.example,USA ,No,"9,321","9,321","9,321",0',
		'Twin Lists LLC,North Lists,https://twin.example,United Kingdom,Yes,72,72,0,0',
		'Twin Lists LLC,"South\r\nLists",https://twin.example,United Kingdom,Yes,72,72,0,0',
		'Moon Names,N/A,,Moonland,No,3,,many,0',
	];
	const files: Files = {
		'brokers.csv': `\uFEFF${',"Not for the website. "'.repeat(4)},,,,\r\n${header}\r\n${rows.join('\r\n')}\r\n`,
	};
	const folder = ingestFolder();

	test('gives vendors, names, filings and figures; a name with two filings is one vendor', async () => {
		const summary = await folder.load(files, ...dated);
		expect(given(summary)[0]).toMatchObject({
			profile: 'cppa-registry',
			dialect: 'delimiter ",", 1 above the header',
			unmapped_values: { Moonland: 1 },
		});
		expect(counts(summary)).toEqual([
			['vendors', 4, 3, 1, 0],
			['vendor_names', 2, 2, 0, 0],
			['filings', 4, 4, 0, 0],
			['filing_metrics', 15, 14, 0, 1],
			['filing_items', 4, 4, 0, 0],
		]);
	});

	test('a figure that is no number is held back alone; zeros and contradictions stay, an empty cell asserts nothing', async () => {
		const told = await folder.analyst(`
			select filing_id, list(metric || ' ' || value::integer order by metric) as figures
			from filing_metrics where filing_id like '%-2031-%' and "right" = 'erasure' group by filing_id order by filing_id`);
		const twin = ['complied_full 72', 'complied_part 0', 'denied 0', 'requests_received 72'];
		expect(told).toEqual([
			{
				filing_id: 'us-ca-2031-fable-data-1',
				figures: ['complied_full 9321', 'complied_part 9321', 'denied 0', 'requests_received 9321'],
			},
			{ filing_id: 'us-ca-2031-moon-names-1', figures: ['denied 0', 'requests_received 3'] },
			{ filing_id: 'us-ca-2031-twin-lists-llc-1', figures: twin },
			{ filing_id: 'us-ca-2031-twin-lists-llc-2', figures: twin },
		]);
		expect(
			await folder.analyst(`select line::integer as line, table_name, rule_id, message from quarantine`),
		).toEqual([
			{
				line: 7,
				table_name: 'filing_metrics',
				rule_id: 'number_invalid',
				message: expect.stringContaining('many'),
			},
		]);
		expect(
			await folder.analyst(`select vendor_id, country from vendors where vendor_id like '%-%' and product_form = 'data_broker'
				and website like '%.example' or vendor_id = 'moon-names' order by vendor_id`),
		).toEqual([
			{ vendor_id: 'fable-data', country: 'US' },
			{ vendor_id: 'moon-names', country: null },
			{ vendor_id: 'twin-lists-llc', country: 'GB' },
		]);
	});

	test('loaded again it adds nothing', async () => {
		const before = await folder.analyst('select snapshot_id from snapshot');
		const again = await folder.load(files, ...dated);
		expect(given(again).map(({ rows_loaded }) => rows_loaded)).toEqual([0, 0, 0, 0, 0]);
		expect(await folder.analyst('select snapshot_id from snapshot')).toEqual(before);
	});

	test('with two years in its header is refused', async () => {
		const mixed = { 'brokers.csv': String(files['brokers.csv']).replace('part in 2031', 'part in 2030') };
		await expect(folder.load(mixed, ...dated)).rejects.toMatchObject({
			reason: 'header_unknown',
			message: expect.stringMatching(/metrics_year is 2031 in one and 2030 in another/),
		});
	});
});

describe('yearly lists of inspections, under other headers every year', () => {
	const windows = (text: string): Uint8Array => Buffer.from(text, 'latin1');
	const files: Files = {
		'2031.csv':
			'"Année","Type de contrôle", "Nom de l\'organisme contrôlé ou nom de domaine"\n"2031","Vidéo","Fable"\n',
		'liste-2032.csv':
			'Type de contrôle,Modalité de contrôle,Organismes\nRGPD,en ligne,FABLE\nRGPD,en ligne,FABLE\n,,\nRGPD,sur place,"AUTRE -\nFABLE "\n',
		'2033.csv': windows(
			'"Catégorie\nde contrôle","Modalité\nde contrôle",Organismes contrôlés\nRGPD,sur pièces,Société Fée\n',
		),
	};
	const folder = ingestFolder();

	test('give one assertion an inspection: a repeat is another inspection', async () => {
		const summary = await folder.load(files, ...dated);
		expect(given(summary).map(({ profile, encoding }) => [profile, encoding])).toEqual([
			['cnil-controles', 'utf-8'],
			['cnil-controles', 'windows-1252'],
			['cnil-controles', 'utf-8'],
		]);
		expect(counts(summary)).toEqual([
			['assertions', 1, 1, 0, 0],
			['assertions', 1, 1, 0, 0],
			['assertions', 4, 3, 0, 1],
		]);
		const told = await folder.analyst(`
			select assertion_id, entity_id, value, from_date_text, text_nl from assertions
			where attribute = 'inspection' and not is_public_record order by assertion_id`);
		expect(
			told.map(({ assertion_id, value, from_date_text }) => [assertion_id, value, from_date_text]),
		).toEqual([
			['cnil-2031-fable-1', 'Vidéo', '2031'],
			['cnil-2032-autre-fable-1', 'sur place', '2032'],
			['cnil-2032-fable-1', 'en ligne', '2032'],
			['cnil-2032-fable-2', 'en ligne', '2032'],
			['cnil-2033-societe-fee-1', 'sur pièces', '2033'],
		]);
		expect(told[1]).toMatchObject({
			entity_id: 'autre-fable',
			text_nl: 'De CNIL vermeldt een controle van AUTRE - FABLE in 2032.',
		});
	});

	test('without a year in name or column are refused', async () => {
		await expect(
			folder.load({ 'liste.csv': String(files['liste-2032.csv']) }, ...dated),
		).rejects.toMatchObject({
			reason: 'setting_wrong',
			message: expect.stringMatching(/^missing year: .*liste\.csv: neither its name nor its header tells it/),
		});
	});
});

describe('a mapping given with --mapping', () => {
	const mapping = JSON.stringify({
		profile: 'fable-list',
		why: 'An invented publisher.',
		date_formats: ['day/month/year'],
		requires: ['name'],
		tables: [
			{ table: 'vendors', columns: { vendor_id: { template: '{slug:name}' }, name: { headers: ['Firm'] } } },
			{
				table: 'vendor_names',
				columns: { vendor_id: { template: '{slug:firm}' }, name: { headers: ['Also'] } },
				constants: { name_kind: 'trade' },
				only_with: ['name'],
				each_item: 'name',
			},
		],
		values: { firm: { headers: ['Firm'] } },
	});

	test('is the only one for the given files, and may give a row an item of a list', async () => {
		const folder = ingestFolder();
		const path = join(folder.write('mapping', { 'list.json': mapping }), 'list.json');
		const list = '{"Firm": "Fable", "Also": ["Fable One", "Fable Two"]}\n{"Firm": "Other"}\n';
		const summary = await folder.load({ 'list.jsonl': list }, '--mapping', path, ...dated);
		expect(counts(summary)).toEqual([
			['vendors', 2, 2, 0, 0],
			['vendor_names', 2, 2, 0, 0],
		]);
		await expect(
			folder.load({ 'vendors.csv': 'vendor_id,name\nx,X\n' }, '--mapping', path, ...dated),
		).rejects.toMatchObject({ reason: 'header_unknown' });
	});
});
