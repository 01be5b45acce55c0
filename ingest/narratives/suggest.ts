import { datedFacts } from './date-facts.ts';
import { isDenied } from './denied.ts';
import { isSaidBetter } from './general-terms.ts';
import { languageOf } from './language.ts';
import type { NarrativeLanguage } from './languages.ts';
import { lateAnswers } from './lateness.ts';
import { lexiconEntries } from './lexicon.ts';
import { narrativeOf, type Narrative } from './narrative.ts';
import { told } from './told.ts';
import { PhraseTree, type Match } from './phrase-tree.ts';
import { eventsOf } from './story.ts';
import { wordsOf } from './words.ts';

export interface Suggestion {
	kind: 'violation_type' | 'data_source' | 'fact';
	/** A code of the domain. */
	term: string;
	/** Of a fact, its date: ISO, at the precision of its words. */
	value: string | null;
	/** The lexicon's entry that it rests on. */
	entry_id: string;
	/** Where the words stand that it rests on: offsets in the text, never the words themselves. */
	start: number;
	end: number;
}

const trees = new Map<NarrativeLanguage, PhraseTree>();

function treeOf(language: NarrativeLanguage): PhraseTree {
	const known = trees.get(language);
	if (known) return known;
	const tree = new PhraseTree(lexiconEntries(language));
	trees.set(language, tree);
	return tree;
}

/** What the words of a narrative suggest, each term once (each date of a fact once); nothing where its language is not known. */
export function suggestionsOf(text: string, language: NarrativeLanguage | null): Suggestion[] {
	const words = wordsOf(text);
	const told_language = language ?? languageOf(words);
	if (told_language === null) return [];
	const narrative = narrativeOf(text, words, told_language);
	const matches = told(treeOf(told_language).matchesIn(narrative.words, narrative.sentences));
	return suggestionsIn(narrative, matches);
}

function suggestionsIn(narrative: Narrative, matches: readonly Match[]): Suggestion[] {
	const events = eventsOf(matches, narrative.sentences);
	const facts = datedFacts(narrative, events);
	const place = ({ first, last }: Match): { start: number; end: number } => ({
		start: narrative.words[first]!.start,
		end: narrative.words[last]!.end,
	});
	const terms: Suggestion[] = [];
	const known = new Set<string>();
	const add = (kind: Suggestion['kind'], term: string, match: Match): void => {
		if (known.has(term)) return;
		known.add(term);
		terms.push({ kind, term, value: null, entry_id: match.entry.entry_id, ...place(match) });
	};
	for (const match of matches) {
		const { suggests, term } = match.entry;
		if (suggests === 'violation_type') add('violation_type', term, match);
		if (suggests === 'data_source' && !isDenied(narrative, match.first)) add('data_source', term, match);
	}
	for (const { match, types = [] } of events) for (const type of types) add('violation_type', type, match);
	for (const { violation_type, answer } of lateAnswers(facts))
		add('violation_type', violation_type, answer.event.match);
	const dated = facts.map(({ fact, date, event }): Suggestion => {
		const { start, end } = place(event.match);
		return {
			kind: 'fact',
			term: fact,
			value: date.value,
			entry_id: event.match.entry.entry_id,
			start: Math.min(start, date.start),
			end: Math.max(end, date.end),
		};
	});
	return [...dated, ...terms.filter(({ term }) => !isSaidBetter(term, known))];
}
