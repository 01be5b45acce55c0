import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../ingest/campaigns/normalise.ts';
import { patience, runs } from '../../size.ts';

describe('a text', () => {
	test.each`
		text                                              | normal                    | why
		${'Graphfable belde MIJ.'}                        | ${'graphfable belde mij'} | ${'case and punctuation'}
		${'  twee\n\nregels\u00a0en\ttabs  '}             | ${'twee regels en tabs'}  | ${'blanks of every kind'}
		${'Één café, naïve Ölçü'}                         | ${'een cafe naive olcu'}  | ${'accents'}
		${'e\u0301e\u0301n'}                              | ${'een'}                  | ${'accents written apart'}
		${'ＦＵＬＬ ﬁnd ①'}                               | ${'full find #'}          | ${'compatibility forms'}
		${'op 12-03-2024 om 9:05'}                        | ${'op # # # om # #'}      | ${'numbers, however long'}
		${'06-12345678 of 0612345678'}                    | ${'# # of #'}             | ${'a number is not put together'}
		${'artikel 15a'}                                  | ${'artikel #a'}           | ${'digits inside a word'}
		${'mail an.person+x@mail.example, dank'}          | ${'mail @ dank'}          | ${'e-mail addresses'}
		${'zie HTTPS://graph.example/a?b=1 en www.x.nl.'} | ${'zie @ en @'}           | ${'web addresses'}
		${'ge\u00adheim\u200b nummer'}                    | ${'geheim nummer'}        | ${'characters that nobody sees'}
		${'boos 😡 ben ik'}                               | ${'boos ben ik'}          | ${'emoji'}
		${'𝐆𝐫𝐚𝐩𝐡'}                                        | ${'graph'}                | ${'letters of mathematics'}
		${'Где мои данные?'}                              | ${'где мои данные'}       | ${'other scripts'}
		${'½ jaar'}                                       | ${'# # jaar'}             | ${'a fraction is two numbers'}
		${'?!… —'}                                        | ${''}                     | ${'no word at all'}
		${''}                                             | ${''}                     | ${'nothing'}
	`('becomes $normal: $why', ({ text, normal }) => expect(normalise(text)).toBe(normal));
});

test(
	'any text becomes words parted by single blanks',
	() => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 80 }),
			fc.string({ unit: 'grapheme', maxLength: 80 }),
		);
		fc.assert(
			fc.property(anything, (text) => {
				const normal = normalise(text);
				expect(normal).toBe(normal.split(/\s+/u).filter(Boolean).join(' '));
				expect(normal).toBe(normal.toLowerCase());
				expect(normal).not.toMatch(/\p{Nd}|\p{Mn}/u);
				expect(normalise(` ${text}\n`)).toBe(normal);
			}),
			{ numRuns: runs(500), seed: 1 },
		);
	},
	patience,
);

test('a long text without blanks is read in a moment', () => {
	const started = performance.now();
	normalise(`${'a'.repeat(500_000)}@`);
	expect(performance.now() - started).toBeLessThan(5_000);
});
