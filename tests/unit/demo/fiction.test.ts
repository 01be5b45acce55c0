import { describe, expect, it } from 'vitest';
import { lettersOf, rowsOf, valueOf } from './committed.ts';

/** The words of a text, each between spaces, so that a name is found as words and not inside two others. */
const wordsOf = (text: string): string =>
	` ${(
		text
			.normalize('NFKD')
			.toLowerCase()
			.match(/[\p{L}\d]+/gu) ?? []
	).join(' ')} `;

const publicRecord = [
	...rowsOf('vendors', 'public-record').flatMap((row) => [valueOf(row, 'name'), valueOf(row, 'legal_name')]),
	...rowsOf('vendor_names', 'public-record').map((row) => valueOf(row, 'name')),
].filter(Boolean);
const publicNames = publicRecord.map(lettersOf);

const demoNames = [
	...rowsOf('vendors').flatMap((row) => [
		valueOf(row, 'name'),
		valueOf(row, 'legal_name'),
		valueOf(row, 'website'),
	]),
	...rowsOf('vendor_names').map((row) => valueOf(row, 'name')),
	...rowsOf('respondents').map((row) => valueOf(row, 'name')),
];

const complaints = rowsOf('complaints');

describe('the demo is fiction', () => {
	it('knows the names of the public record', () => {
		expect(publicNames.length).toBeGreaterThan(10);
	});

	it('gives no vendor, website or respondent the name of a real one, nor a longer name around it', () => {
		const real = demoNames.filter((name) => publicNames.some((known) => lettersOf(name).includes(known)));
		expect(real).toEqual([]);
	});

	it('names no real vendor in a story, an answer or a statement', () => {
		const told = [
			...complaints.flatMap((row) => [
				valueOf(row, 'narrative'),
				valueOf(row, 'access_answer_text'),
				valueOf(row, 'vendor_name'),
			]),
			...rowsOf('assertions').flatMap((row) => [valueOf(row, 'text_en'), valueOf(row, 'text_nl')]),
		];
		const names = publicRecord.map(wordsOf);
		expect(told.filter((text) => names.some((name) => wordsOf(text).includes(name)))).toEqual([]);
	});

	it('gives every vendor a name that says it is a tale, and a website that can not exist', () => {
		const vendors = rowsOf('vendors');
		expect(vendors.filter((row) => !/(fable|fabel|verzinsel)$/.test(valueOf(row, 'name')))).toEqual([]);
		expect(vendors.filter((row) => !valueOf(row, 'website').endsWith('.example'))).toEqual([]);
	});

	it('gives every other party such a name too', () => {
		const others = rowsOf('respondents').filter((row) => row.role !== 'collector');
		expect(others.filter((row) => !/fab[el]|verzinsel/i.test(valueOf(row, 'name')))).toEqual([]);
	});

	it('holds no telephone number and no address of a person', () => {
		const texts = complaints.flatMap((row) => [
			valueOf(row, 'narrative'),
			valueOf(row, 'access_answer_text'),
		]);
		expect(texts.filter((text) => /\d{5,}|@|https?:/.test(text))).toEqual([]);
		expect(
			complaints.filter((row) => row.complainant_key && !row.complainant_key.endsWith('@example')),
		).toEqual([]);
	});

	it('leaves no blank in a story', () => {
		expect(complaints.filter((row) => /[{}[\]|]|undefined| {2}/.test(valueOf(row, 'narrative')))).toEqual([]);
	});
});
