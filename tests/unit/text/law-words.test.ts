import { expect, test } from 'vitest';
import { rulesOf } from '../../../ingest/rules.ts';
import { lawWords } from '../../../src/lib/text/law-words.ts';

const laws = (['complaints', 'vendors'] as const).flatMap(rulesOf).map(({ law }) => law);

test.each([
	['GDPR 12(3) and 15; CJEU C-154/21', 'AVG 12(3) en 15; HvJ EU C-154/21'],
	['Regulation (EEC, Euratom) 1182/71, Article 3', 'Verordening (EEG, Euratom) 1182/71, artikel 3'],
	['Directive 2002/58/EC, Article 13', 'Richtlijn 2002/58/EG, artikel 13'],
])('%s is in Dutch %s', (law, dutch) => {
	expect(lawWords('nl', law)).toBe(dutch);
	expect(lawWords('en', law)).toBe(law);
});

test('no law that a rule cites keeps an English word on a Dutch page', () => {
	const english =
		/\b(?:and|Article|Regulation|Directive|Guidelines|Opinion|recital|paragraphs?|for|alone|GDPR|CJEU)\b/;
	expect(laws.map((law) => lawWords('nl', law)).filter((law) => english.test(law))).toEqual([]);
});
