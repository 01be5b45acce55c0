import { describe, expect, test } from 'vitest';
import { readFilingPage } from '../../src/lib/server/filings/filing-page.ts';
import { listFilings } from '../../src/lib/server/filings/filing-list.ts';
import { readFilingChoices } from '../../src/lib/server/questions/filing-choices.ts';
import { readFilings, type FilingFilter } from '../../src/lib/server/questions/filings.ts';
import { openFixture } from './fixture.ts';

const { database, context } = await openFixture('en');
const dutch = await openFixture('nl');

const idsOf = async (filter: FilingFilter) =>
	(await readFilings(database, filter)).filings.map(({ filing_id }) => filing_id);

const page = async (filing_id: string, of = context) => {
	const found = await readFilingPage(of, filing_id);
	if (!found) throw new Error(`unknown filing: ${filing_id}`);
	expect(JSON.stringify(found)).not.toMatch(/undefined|NaN|\{\w+\}/);
	return found;
};
const cellsOf = (table: { rows: { cells: unknown[] }[] } | null | undefined) =>
	table?.rows.map(({ cells }) => cells.join(' | '));

describe('the list of filings', () => {
	test.each`
		filter                                          | expected
		${{}}                                           | ${['fil-1', 'fil-5', 'fil-3', 'fil-2', 'fil-4']}
		${{ vendor_id: 'ven-3' }}                       | ${['fil-1']}
		${{ filing_type: 'NOTICE' }}                    | ${['fil-5', 'fil-3', 'fil-2']}
		${{ only_conflicts: true }}                     | ${['fil-1']}
		${{ only_conflicts: true, vendor_id: 'ven-1' }} | ${[]}
		${{ filing_id: "fil-1' or true --" }}           | ${[]}
	`('is by date, the newest first, those without a date last: $filter', async ({ filter, expected }) => {
		expect(await idsOf(filter)).toEqual(expected);
	});

	test('says how many it leaves off', async () => {
		const { filings, total, is_truncated } = await readFilings(database, {}, 2);
		expect([filings.length, total, is_truncated]).toEqual([2, 5, true]);
		expect(await readFilings(database, { vendor_id: 'nobody' })).toEqual({
			filings: [],
			total: 0,
			is_truncated: false,
		});
	});

	test('prints what is stated, and how many points do not add up', async () => {
		const { filings } = await readFilings(database, {});
		const rows = listFilings(context, filings, { has_vendor: true });
		expect(rows[0]).toMatchObject({
			href: '/en/filings/fil-1',
			filing: 'California request figures',
			vendor: { href: '/en/vendors/ven-3', name: 'Kaspr', note: null },
			jurisdiction: 'United States (US-CA)',
			period: '2024',
			received: '30 June 2025',
			conflicts: '1 point does not add up',
		});
		expect(rows.at(-1)).toMatchObject({ vendor: { note: 'fictional' }, received: 'not received' });
		expect(await readFilingChoices(database)).toHaveLength(3);
	});
});

describe('the page of a filing', () => {
	test('states figures with comparator, unit, right and reason, in the order of the vocabulary', async () => {
		const { tables, title } = await page('fil-1');
		expect(title).toBe('Kaspr: California request figures, 2024');
		expect(tables.map((one) => one.title)).toEqual(['Figures']);
		expect(cellsOf(tables[0]?.table)).toEqual([
			'Users |  | about 6,100,000 users |  | 31 December 2024 | ',
			'Requests received | Erasure | 493 requests |  |  | ',
			'Requests refused | Erasure | 216 requests | Identity not verifiable |  | ',
			'Median days to answer | Erasure | between 14 and 17 days |  |  | By calendar days.',
		]);
		expect(cellsOf((await page('fil-1', dutch.context)).tables[0]?.table)?.[0]).toContain(
			'ongeveer 6.100.000 gebruikers',
		);
	});

	test('says what does not add up, with the numbers as they stand', async () => {
		expect((await page('fil-1', dutch.context)).conflicts).toEqual([
			{ reason: 'De delen zijn meer dan het geheel.', filed_value: '493', observed_value: '510' },
		]);
		expect((await page('fil-2')).no_conflicts).toContain('A later version replaces this one');
		expect((await page('fil-3')).no_conflicts).toContain('No rule finds');
	});

	test('names sources with a link, periods in words, and each kind of item once', async () => {
		const { tables, items, about } = await page('fil-3', dutch.context);
		expect(tables.map(({ table }) => cellsOf(table))).toEqual([
			[
				'LinkedIn, openbaar profiel |  |  | 62,5 % | 1 januari 2019',
				'Domeinnaamregister (WHOIS) | A register | Nederland |  | ',
			],
			[
				'Zakelijke contactgegevens | 12 maanden | Laatste wijziging van het profiel | ja | Records stay current.',
				'Locatie | geen termijn opgegeven |  |  | ',
			],
		]);
		expect(tables[0]?.table.rows[0]?.href).toBe('/nl/data-sources/LI-PUB');
		expect(items).toContainEqual({ term: 'Taal van de privacyverklaring', texts: ['Engels', 'Frans'] });
		expect(about).toContainEqual({
			term: 'Vervangt',
			text: 'Privacyverklaring, versie 1, ontvangen op 10 maart 2022',
			href: '/nl/filings/fil-2',
		});
		expect((await page('fil-2')).items).toContainEqual({
			term: 'Item in the notice',
			texts: ['Who is responsible, p. 1', 'Rights of the person, p. 2'],
		});
	});

	test('compares versions under the same law, and says what was added, removed and changed', async () => {
		const { versions, differences } = await page('fil-3');
		expect(versions.map((one) => [one.filing_id, one.is_selected])).toEqual([
			['fil-2', false],
			['fil-3', true],
		]);
		expect(differences.map(({ title }) => title)).toEqual([
			'What changed from version 1 (10 March 2022) to version 2 (12 April 2023)',
		]);
		expect(cellsOf(differences[0]?.table)).toEqual([
			'Data source: LinkedIn, public profile | changed | stated | 62.5 %, since 1 January 2019',
			'Data source: Domain-name register (WHOIS), A register, Netherlands | added | – | stated',
			'Kept for: Business contact details | changed | 5 years, from: Obtaining the data | 12 months, from: Last update of the record, starts anew by itself',
			'Kept for: Location | added | – | no period stated',
			'Holds data on minors | changed | no | yes',
			'Item in the notice | removed | Rights of the person | –',
			'Language of the notice | added | – | French',
		]);
	});

	test('says when nothing is known of it, or nothing to compare it with', async () => {
		const { tables, items, versions, differences } = await page('fil-4');
		expect([tables, items, versions, differences]).toEqual([[], [], [], []]);
		expect(await readFilingPage(context, 'nothing')).toBeNull();
	});
});
