import { describe, expect, test } from 'vitest';
import { toPlainNumber, type NumberFormat } from '../../ingest/mapping/numbers.ts';
import { headerPattern, partsOfName } from '../../ingest/mapping/pattern.ts';
import { fill, slug } from '../../ingest/mapping/template.ts';

describe('a number in a declared format', () => {
	test.each`
		format       | written        | plain
		${'1234.5'}  | ${'9321'}      | ${'9321'}
		${'1234.5'}  | ${'9,321'}     | ${'9,321'}
		${'1,234.5'} | ${'9,321'}     | ${'9321'}
		${'1,234.5'} | ${'1,025,191'} | ${'1025191'}
		${'1,234.5'} | ${'0'}         | ${'0'}
		${'1,234.5'} | ${'-1,000.25'} | ${'-1000.25'}
		${'1,234.5'} | ${'93,21'}     | ${'93,21'}
		${'1.234,5'} | ${'9.321,5'}   | ${'9321.5'}
		${'1.234,5'} | ${'9.32'}      | ${'9.32'}
		${'1 234,5'} | ${'9 321,5'}   | ${'9321.5'}
		${'1,234.5'} | ${'about 5'}   | ${'about 5'}
	`('$format: $written is $plain', (row: { format: NumberFormat; written: string; plain: string }) => {
		expect(toPlainNumber(row.written, row.format)).toBe(row.plain);
	});
});

describe('a header', () => {
	test.each`
		name                     | written                      | parts
		${"Secteur d'activité"}  | ${'Secteur \n  d’activité '} | ${{}}
		${'Broker name:'}        | ${'broker\u00a0Name:'}       | ${{}}
		${'Activité'}            | ${'Activite\u0301'}          | ${{}}
		${'Denied in {a_year}:'} | ${'Denied  in 2023: '}       | ${{ a_year: '2023' }}
		${'Denied in {a_year}:'} | ${'Denied in 23:'}           | ${null}
		${'Total (a.b)*'}        | ${'total (a.b)*'}            | ${{}}
		${'Total (a.b)*'}        | ${'total (aXb)*'}            | ${null}
	`('$name and $written', ({ name, written, parts }) => {
		expect(headerPattern(name)(written)).toEqual(parts);
	});

	test.each`
		path                     | pattern                | parts
		${'lists/2019.csv'}      | ${'{year}'}            | ${{ year: '2019' }}
		${'2018/list-2019.csv'}  | ${'{year}'}            | ${{ year: '2019' }}
		${'export-20190401.csv'} | ${'{year}'}            | ${{}}
		${'EU_2020-03-01.csv'}   | ${'{region}_{a_date}'} | ${{ region: 'eu', a_date: '2020-03-01' }}
	`('the name $path holds $parts', ({ path, pattern, parts }) => {
		expect(partsOfName(path, pattern)).toEqual(parts);
	});
});

describe('a template', () => {
	const said = (name: string): string | null => ({ firm: ' Fable &\n Söhne ', year: '2019' })[name] ?? null;

	test('takes values and slugs, or is nothing when one is missing', () => {
		expect(fill('a-{year}-{slug:firm}', said)).toBe('a-2019-fable-sohne');
		expect(fill('{firm} in {year}', said)).toBe('Fable & Söhne in 2019');
		expect(fill('{firm} in {place}', said)).toBeNull();
	});

	test('makes a word of a name without Latin letters, the same every time', () => {
		expect(slug('東京')).toMatch(/^n[0-9a-f]{8}$/);
		expect(slug('東京')).toBe(slug('東京'));
		expect(slug('東京')).not.toBe(slug('京都'));
	});
});
