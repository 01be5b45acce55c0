import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../ingest/answers/read-answer.ts';

const sourceOf = (text: string): string | null => readAnswer(text, null).source_specificity;
const recipientsOf = (text: string): string | null => readAnswer(text, null).recipient_specificity;

describe('where the data came from', () => {
	test.each([
		[
			'who gave or sold, whatever stands between',
			'The firm Samplelist, a publisher, has sold us your number.',
		],
		['a label and a name', 'Herkunft der Daten: Messe Musterstadt 2023. Wir löschen sie nun.'],
		['you, on an occasion', 'U hebt ons uw gegevens gegeven op het formulier in onze winkel.'],
		['sentences in lower case', 'hoi, je stond op de lijst van de Voorbeeldloop. we hebben je verwijderd.'],
	])('%s: a named source', (_, text) => expect(sourceOf(text)).toBe('named_source'));

	test.each([
		['a label and what is in no list', 'Source of the data: vouchers handed in by a stamp collector.'],
		[
			'a verb that is in no list',
			'Your number tumbled down to this place out of a neighbouring village choir.',
		],
		['a kind whose name is withheld', 'We bought the list from a broker whose name we may not disclose.'],
		['a relative for you', 'Ihre Tante hat Sie bei uns angemeldet.'],
		['more than a stock phrase', 'De gegevens zijn van een leverancier van ziekenhuisgegevens gekomen.'],
	])('%s: a category', (_, text) => expect(sourceOf(text)).toBe('named_category'));

	test.each([
		['its own file', 'Your details were taken from our own database.'],
		['its own file behind a label', 'Quelle: intern. Mehr ist zu Ihren Daten nicht vermerkt worden.'],
		['you, on no occasion', 'Vous nous avez vous-même communiqué ces données.'],
		['an import', 'De gegevens zijn door een import in ons systeem gekomen.'],
	])('%s: a formula', (_, text) => expect(sourceOf(text)).toBe('generic_formula'));

	test.each([
		['a court of complaint', 'You may complain to the Data Office of Exampleland, 1 Sample Street.'],
		['the retention', 'Uw gegevens bewaren wij volgens de wet tot zeven jaar na de koop.'],
		['an empty label', 'In the source field there is only a dash, and we know no more.'],
		['what nobody knows', 'Nobody here can say where your address came from.'],
		['a signature', 'We cannot say where your data came from.\nAnna Example\nSample Buyers Club'],
		['others, not you', 'Wir haben Ihre Anfrage bekommen, und die Kollegen haben sie weitergegeben.'],
	])('%s: nothing', (_, text) => expect(sourceOf(text)).toBe('none'));
});

describe('who received them', () => {
	test.each([
		['where a list was loaded', 'We have loaded the list into Samplemail to send the letter.'],
		['a restriction', "Vos données n'ont été communiquées qu'à la société Exemplia."],
		['nobody else', 'Nobody else has ever had the list.'],
		['only one', 'Only Sam, our plumber, has had your number.'],
		['a name without a form', 'Die Daten liegen bei Musterhoster und werden dort gesichert.'],
		['a title and a name', 'Wir haben die Nummer an Herrn Beispiel weitergegeben.'],
	])('%s: named', (_, text) => expect(recipientsOf(text)).toBe('named'));

	test.each([
		['a word within the own name', 'We shared it with two shops.\nExample Educational Supplies'],
		[
			'transfers abroad',
			'Empfänger sind Banken. Eine Übermittlung in Länder außerhalb der EU erfolgt nicht.',
		],
	])('%s: categories', (_, text) => expect(recipientsOf(text)).toBe('categories_only'));
});

test('what a wide pattern spans is not kept', () => {
	const { matched } = readAnswer('Nur Herr Muster, der Installateur, hat die Nummer von uns bekommen.', null);
	expect(JSON.stringify(matched)).not.toMatch(/muster/i);
});
