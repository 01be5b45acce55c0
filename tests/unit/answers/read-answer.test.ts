import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../ingest/answers/read-answer.ts';

const sourceOf = (text: string): string => readAnswer(text, null).source_specificity;
const recipientsOf = (text: string): string => readAnswer(text, null).recipient_specificity;

describe('where the data came from', () => {
	test.each([
		['Uw adres is gekocht van Voorbeeldlijst B.V. in Almere.', 'named_source'],
		['Vos données proviennent du registre du commerce.', 'named_source'],
		['Ihre Anschrift haben wir von einem Adressverlag gemietet.', 'named_category'],
		['Your details were collected from publicly accessible sources.', 'generic_formula'],
		['We will answer within the time limit.', 'none'],
	])('%s', (text, expected) => expect(sourceOf(text)).toBe(expected));

	test('a denied source is none, what stands behind "but" is', () => {
		expect(sourceOf('Wij hebben uw gegevens niet van LinkedIn.')).toBe('none');
		expect(sourceOf('We did not take your data from LinkedIn, but from the Exampletown yearbook.')).toBe(
			'named_source',
		);
	});

	test('what the complainant is said to think is no answer', () => {
		expect(sourceOf('You wrote: "You bought it from Samplelist Ltd." We do not comment.')).toBe('none');
	});

	test('a refusal to name is no source', () => {
		expect(sourceOf('Von wem wir Ihre Daten gekauft haben, teilen wir nicht mit.')).toBe('none');
	});
});

describe('who received them', () => {
	test.each([
		['We passed them to Sampleclient Ltd.', 'named'],
		['Wij hebben ze aan niemand verstrekt.', 'named'],
		['Elles sont partagées avec des prestataires.', 'categories_only'],
		['We never sell your data.', 'none'],
	])('%s', (text, expected) => expect(recipientsOf(text)).toBe(expected));
});

describe('what leaves the reader', () => {
	const one = readAnswer('Dear Ms Example, we bought your data from Samplelist Ltd on 3 May 2024.', null);
	const other = readAnswer('Dear Mr Muster, we bought your data from Otherlist Inc on 12 June 2023.', null);

	test('one formula to many people is one', () => expect(one.formula_sha256).toBe(other.formula_sha256));
	test('names are not among the words', () => expect(JSON.stringify(one.matched)).not.toMatch(/samplelist/i));
	test('the language is told by the text', () => expect(one.language).toBe('en'));
});
