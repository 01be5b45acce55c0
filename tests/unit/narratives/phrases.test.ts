import { describe, expect, test } from 'vitest';
import { phraseSteps } from '../../../ingest/narratives/phrase.ts';
import { PhraseTree } from '../../../ingest/narratives/phrase-tree.ts';
import { wordsOf } from '../../../ingest/narratives/words.ts';

/** The words that a phrase matches in a text of one sentence for each stop. */
function matched(phrase: string, text: string): string[] {
	const tree = new PhraseTree([{ entry_id: 'nl_x', suggests: 'violation_type', term: 'OTH', phrase }]);
	const words = wordsOf(text);
	let sentence = 0;
	const sentences = words.map(({ before }) => (before >= 3 ? (sentence += 1) : sentence));
	return tree
		.matchesIn(words, sentences)
		.map(({ first, last }) => text.slice(words[first]!.start, words[last]!.end));
}

describe('phrases', () => {
	test.each<[string, string, string[]]>([
		['inzage', 'Om Inzage gevraagd', ['Inzage']],
		['inzage', 'inzageverzoek', []],
		['inzage*', 'mijn inzageverzoek', ['inzageverzoek']],
		['nooit antwoord', 'nooit een antwoord', []],
		['nooit ~ antwoord', 'nooit antwoord', ['nooit antwoord']],
		['nooit ~ antwoord', 'nooit a b c d antwoord', ['nooit a b c d antwoord']],
		['nooit ~ antwoord', 'nooit a b c d e antwoord', []],
		['nooit ~ ~ antwoord', 'nooit a b c d e f g h antwoord', ['nooit a b c d e f g h antwoord']],
		['nooit ~ antwoord', 'Nooit. Een antwoord', []],
		['geen|nooit ~ antwoord|reactie', 'geen reactie en nooit antwoord', ['geen reactie', 'nooit antwoord']],
		['a ~ b', 'a b b', ['a b']],
		['été', 'l été', []],
	])('%s in %j', (phrase, text, expected) => {
		if (phrase === 'été') expect(() => matched(phrase, text)).toThrow('invalid phrase: été: été');
		else expect(matched(phrase, text)).toEqual(expected);
	});

	test.each(['', '~ a', 'a ~', 'a  b', 'ab*', 'a-b', 'a ~ b ~ ~ ~ ~ ~ ~ ~ ~ c', 'A'])(
		'%j is no phrase',
		(phrase) => {
			expect(() => phraseSteps(phrase)).toThrow('invalid phrase');
		},
	);
});

test('a hostile text costs a bounded number of steps a word', () => {
	const phrases = ['a ~ ~ a ~ ~ b', 'a ~ a ~ a ~ c', 'aaa* a ~ ~ d'];
	const tree = new PhraseTree(
		phrases.map((phrase, at) => ({ entry_id: `nl_${at}`, suggests: 'violation_type', term: 'OTH', phrase })),
	);
	const steps = (n_words: number): number => {
		const before = tree.n_steps;
		const words = wordsOf('a '.repeat(n_words));
		tree.matchesIn(
			words,
			words.map(() => 0),
		);
		return tree.n_steps - before;
	};
	const [short, long] = [steps(1000), steps(10_000)];
	expect(long).toBeLessThan(10.1 * short);
});
