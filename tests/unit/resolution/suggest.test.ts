import { describe, expect, test } from 'vitest';
import { pairOf } from '../../../ingest/resolution/judgements.ts';
import { reasons, sentenceOf } from '../../../ingest/resolution/reasons.ts';
import type { KnownVendor } from '../../../ingest/resolution/subject.ts';
import { suggestionRows } from '../../../ingest/resolution/suggestion-rows.ts';

const vendor = (vendor_id: string, names: string[], more: Partial<KnownVendor> = {}): KnownVendor => ({
	vendor_id,
	names,
	websites: [],
	registration_numbers: [],
	corporate_parents: [],
	...more,
});
/** Enough other vendors for a word that two share to count as rare. */
const strangers = [
	...['Adresverzinsel', 'Leadfable Direct', 'Kompas Data', 'Postfabel Media', 'Storyfable Labs'],
	...[...'bcdfghjklmnpqrstvwxz'].map((letter) => `${letter.repeat(7)} Solutions`),
].map((name) => vendor(`stranger ${name}`, [name]));
const reasonsFor = (one: KnownVendor, other: KnownVendor, apart = new Set<string>()): string[] =>
	suggestionRows([one, other, ...strangers], apart)
		.filter((row) => row.vendor_id === one.vendor_id && row.suggested_vendor_id === other.vendor_id)
		.map(({ reason_code }) => reason_code);

describe('what is suggested, and why', () => {
	test.each`
		one                           | other                       | reason
		${'Graphfable Inc.'}          | ${'Graphfable GmbH'}        | ${'same_words'}
		${'Lusafable'}                | ${'Iusafable'}              | ${'look_alike'}
		${'Graph Fable People'}       | ${'People Graph Fable'}     | ${'word_order'}
		${'Graphfable'}               | ${'https://graphfable.com'} | ${'domain_is_name'}
		${'Graphfable'}               | ${'Grahpfable'}             | ${'spelling'}
		${'Benelux Sales Graphfable'} | ${'Iberia Graphfable'}      | ${'shared_words'}
		${'Graphfable'}               | ${'Graphfablesystems'}      | ${'beginning'}
		${'Fable Union of Readers'}   | ${'FUR'}                    | ${'acronym'}
		${'Quill LLC dba Graphfable'} | ${'Graphfable'}             | ${'stated_name'}
		${'Graphfable 24 People'}     | ${'Graphfable 25 People'}   | ${'other_numbers'}
	`('$one ~ $other: $reason', ({ one, other, reason }) => {
		expect(reasonsFor(vendor('a', [one]), vendor('b', [other]))).toContain(reason);
		expect(reasonsFor(vendor('b', [other]), vendor('a', [one]))).toContain(reason);
	});

	test('register data joins unlike names', () => {
		const site = { websites: ['https://www.quill.example/'] };
		expect(reasonsFor(vendor('a', ['Quill'], site), vendor('b', ['Inkwell'], site))).toEqual([
			'same_website',
		]);
		const number = { registration_numbers: ['12.345.678'] };
		expect(reasonsFor(vendor('a', ['Quill'], number), vendor('b', ['Inkwell KvK 12345678']))).toEqual([
			'same_registration_number',
		]);
	});

	test('an owner is offered as a group, never as the same vendor', () => {
		const rows = suggestionRows(
			[vendor('a', ['Quill'], { corporate_parents: ['Inkwell Group'] }), vendor('b', ['Inkwell Group'])],
			new Set(),
		);
		expect(rows.map(({ relation, reason_code }) => [relation, reason_code])).toEqual([
			['group', 'same_group'],
			['group', 'same_group'],
		]);
	});

	test('a pair that a person kept apart does not come back', () => {
		expect(
			reasonsFor(vendor('a', ['Graphfable']), vendor('b', ['Grahpfable']), new Set([pairOf('b', 'a')])),
		).toEqual([]);
	});

	test('strangers are not suggested', () => {
		expect(suggestionRows(strangers, new Set())).toEqual([]);
	});
});

test('the order of the vendors does not change the list', () => {
	const vendors = ['Graphfable', 'Grahpfable', 'Graphfable Iberia', 'Graphfabel', 'Graphfables'].map((name) =>
		vendor(name, [name]),
	);
	const sorted = (list: KnownVendor[]): string[] =>
		suggestionRows(list, new Set())
			.map((row) => JSON.stringify(row))
			.sort();
	expect(sorted([...vendors].reverse())).toEqual(sorted(vendors));
});

test('every reason is a sentence in both languages, and shows signs in names as they are', () => {
	for (const reason_code of Object.keys(reasons) as (keyof typeof reasons)[])
		for (const language of ['en', 'nl'] as const)
			expect(sentenceOf({ reason_code, points: 1, detail: '$& Fable' }, language)).toMatch(/\$& Fable.*\.$/);
});
