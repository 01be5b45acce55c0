import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../ingest/answers/read-answer.ts';

const sourceOf = (text: string): string | null => readAnswer(text, null).source_specificity;
const recipientsOf = (text: string): string | null => readAnswer(text, null).recipient_specificity;

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

describe('what can not be told', () => {
	test.each([
		'Sus datos proceden del registro mercantil de Madrid y de nuestro cliente Ejemplo S.L., que nos los facilitó en mayo por contrato.',
		'I Suoi dati provengono dal registro delle imprese e sono stati forniti dalla società Esempio S.r.l. nel mese di marzo.',
		'Pana dane pochodzą z rejestru przedsiębiorców oraz od firmy Przykład sp. z o.o., która przekazała je nam w maju.',
	])('is called vague in no language that the lexicons do not know: %s', (text) => {
		expect(readAnswer(text, null)).toMatchObject({
			language: null,
			source_specificity: null,
			recipient_specificity: null,
		});
	});

	test('nor is an answer of many pages that were not all read', () => {
		const pages = 'We process your data as our policy says. '.repeat(400);
		expect(readAnswer(pages, null)).toMatchObject({ language: 'en', source_specificity: null });
		const named = `We bought your address from Samplelist Ltd. ${pages}`;
		expect(readAnswer(named, null).source_specificity).toBe('named_source');
	});
});
