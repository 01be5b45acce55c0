import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../ingest/resolution/normalise.ts';
import { patience, runs } from '../../size.ts';

const keyOf = (name: string): string => normalise(name).key;

describe('spellings of one name', () => {
	test.each`
		one                | other
		${'Clearview AI'}  | ${'Clearview Al'}
		${'Clearview AI'}  | ${'Clearview A|'}
		${'Clearview AI'}  | ${'\u0421learview AI'}
		${'Clearview AI'}  | ${'Cle\u0430rview AI, Inc.'}
		${'Graphfable'}    | ${'Gr\u03b1phf\u0430ble'}
		${'Graphfable'}    | ${'Ｇｒａｐｈｆａｂｌｅ'}
		${'Graphfable'}    | ${'Graph\u00adfable\u200b'}
		${'Graphfable'}    | ${'GRÄPHFABLÉ'}
		${'Graphfable'}    | ${'Graph-Fable S.A.S.'}
		${'Graphfable'}    | ${'Graphfable SAS'}
		${'Graphfable'}    | ${'Graphfable GmbH & Co. KG'}
		${'Graphfable'}    | ${'Graphfable Sp. z o.o.'}
		${'Graphfable'}    | ${'The Graphfable Company'}
		${'Graphfable'}    | ${'UAB „Graphfable“'}
		${'Graphfable'}    | ${'Graphfable AB (publ)'}
		${'Graphfable'}    | ${'Graphfable, Inc. and its subsidiaries and affiliates'}
		${'Graphfable'}    | ${'Graphfable LLC d/b/a Storyfable'}
		${'Graphfable'}    | ${'Graphfable (formerly Storyfable)'}
		${'Graphfable'}    | ${'Graphfable (ehem.)'}
		${'Graphfable'}    | ${'Graphfable B.V. (KvK 12345678)'}
		${'Søren Øst'}     | ${'Soren Ost'}
		${'Fable+'}        | ${'Fable Plus'}
		${'graph.example'} | ${'https://www.graph.example/privacy?x=1'}
		${'a'.repeat(32)}  | ${`https://chromewebstore.google.com/detail/fable/${'a'.repeat(32)}`}
		${'ГРАФ'}          | ${'граф'}
	`('$one and $other have one key', ({ one, other }) => expect(keyOf(other)).toBe(keyOf(one)));

	test.each`
		one                | other                   | why
		${'Graphfable'}    | ${'Graphfables'}        | ${'a letter more'}
		${'Graphfable'}    | ${'Graphfable Holding'} | ${'a holding is another firm until a person says so'}
		${'Graphfable 24'} | ${'Graphfable 25'}      | ${'numbers'}
		${'Team A1'}       | ${'Team AI'}            | ${'a digit is suggested, not merged'}
		${'Al Rajhi'}      | ${'AI Rajhi'}           | ${'Al opens a name'}
		${'Fable (NL)'}    | ${'Fable (BE)'}         | ${'countries in brackets stay'}
		${'Fable France'}  | ${'Fable Italia'}       | ${'countries in the name stay'}
		${'fable.example'} | ${'Fable'}              | ${'a domain may be another firm’s'}
		${'РОСА'}          | ${'POCA'}               | ${'a name in its own script is not Latin'}
		${'AG'}            | ${'SA'}                 | ${'a form alone is a name'}
		${'株式会社'}      | ${'有限会社'}           | ${'other scripts'}
	`('$one and $other have two: $why', ({ one, other }) => expect(keyOf(other)).not.toBe(keyOf(one)));
});

test('the wording stays, and what it states is taken out of it', () => {
	const name = normalise('Graphfable LLC (DBA: Storyfable, Inc.), a division of Grandfable');
	expect(name).toMatchObject({ written: 'Graphfable LLC (DBA: Storyfable, Inc.), a division of Grandfable' });
	expect(name.other_names).toEqual(['Storyfable, Inc.']);
	expect(name.owners).toEqual(['Grandfable']);
	expect(normalise('Fable B.V. KvK-nummer: 12.34.56.78').registration_numbers).toEqual(['12345678']);
	expect(normalise('https://shop.fable.co.uk/x').address).toEqual({
		host: 'shop.fable.co.uk',
		registered_domain: 'fable.co.uk',
		words: ['fable'],
	});
});

describe('any text', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.string({ unit: 'grapheme', maxLength: 60 }),
		fc
			.array(
				fc.constantFrom('Fable', 'граф', 'A', 'l', '(', ')', 'd/b/a', 'B.V.', '.', ' ', 'co', '&', '\ud800'),
			)
			.map((pieces) => pieces.join('')),
	);
	const settings = { numRuns: runs(500), seed: 1 };

	test(
		'has a key unless it is blank, and never throws',
		() =>
			fc.assert(
				fc.property(anything, (text) => {
					expect(normalise(text).key === '').toBe(text.trim() === '');
				}),
				settings,
			),
		patience,
	);

	test(
		'in Latin letters keeps its key when normalised again',
		() =>
			fc.assert(
				fc.property(
					fc.array(fc.stringMatching(/^[a-zà-ÿ0-9]{2,9}$/), { minLength: 1, maxLength: 4 }),
					(words) => {
						const key = keyOf(words.join(' '));
						expect(keyOf(key)).toBe(key);
					},
				),
				settings,
			),
		patience,
	);

	test(
		'in capitals, with other punctuation or a legal form, keeps its key',
		() =>
			fc.assert(
				fc.property(
					fc.array(fc.stringMatching(/^[bcdfgjkmqrtvwxz]{5,9}$/), { minLength: 1, maxLength: 3 }),
					fc.constantFrom(' ', '-', ' & ', ', ', '. '),
					fc.constantFrom('', ' B.V.', ', Inc.', ' GmbH & Co. KG', ' LTD', ' S.p.A.'),
					(words, between, form) => {
						expect(keyOf(words.join(between).toUpperCase() + form)).toBe(words.join(''));
					},
				),
				settings,
			),
		patience,
	);
});
