import type { LexiconEntry } from './lexicon.ts';
import { phraseSteps } from './phrase.ts';
import { Vocabulary } from './vocabulary.ts';

/** A place in a narrative where a phrase matches: its first and last word. */
export interface Match {
	entry: LexiconEntry;
	first: number;
	last: number;
}

interface Branch {
	next: Map<number, Branch>;
	/** The same, behind up to so many other words. */
	later: { most_between: number; branch: Branch }[];
	entries: LexiconEntry[];
}

const newBranch = (): Branch => ({ next: new Map(), later: [], entries: [] });

/** The phrases of a lexicon as one tree, by their first words: a text costs one pass. */
export class PhraseTree {
	private readonly vocabulary = new Vocabulary();
	private readonly root = newBranch();
	/** Words looked at so far, in all texts: what a test bounds. */
	n_steps = 0;

	constructor(entries: readonly LexiconEntry[]) {
		for (const entry of entries) {
			let ends = [this.root];
			for (const { alternatives, most_between } of phraseSteps(entry.phrase)) {
				const from = most_between === 0 ? ends : ends.map((branch) => laterOf(branch, most_between));
				const numbers = alternatives.map((word) => this.vocabulary.add(word));
				ends = from.flatMap((branch) => numbers.map((number) => nextOf(branch, number)));
			}
			for (const branch of ends) branch.entries.push(entry);
		}
	}

	/** Every place where a phrase matches, by its first word; of one phrase from one word, the shortest. */
	matchesIn(words: readonly { word: string }[], sentences: readonly number[]): Match[] {
		const numbers = words.map(({ word }) => this.vocabulary.numbersOf(word));
		const matches: Match[] = [];
		for (let first = 0; first < words.length; first += 1) {
			const n_before = matches.length;
			for (const number of numbers[first]!) {
				const branch = this.root.next.get(number);
				if (branch) this.follow(branch, first, first, numbers, sentences, matches, n_before);
			}
		}
		return matches;
	}

	private follow(
		branch: Branch,
		first: number,
		last: number,
		numbers: readonly (readonly number[])[],
		sentences: readonly number[],
		matches: Match[],
		n_before: number,
	): void {
		for (const entry of branch.entries) addShortest(matches, n_before, { entry, first, last });
		const at = last + 1;
		if (branch.next.size > 0 && sentences[at] === sentences[first]) {
			this.n_steps += 1;
			for (const number of numbers[at]!) {
				const next = branch.next.get(number);
				if (next) this.follow(next, first, at, numbers, sentences, matches, n_before);
			}
		}
		for (const { most_between, branch: behind } of branch.later)
			for (let place = at; place <= at + most_between && sentences[place] === sentences[first]; place += 1) {
				this.n_steps += 1;
				if (numbers[place]!.length === 0) continue;
				for (const number of numbers[place]!) {
					const next = behind.next.get(number);
					if (next) this.follow(next, first, place, numbers, sentences, matches, n_before);
				}
			}
	}
}

function addShortest(matches: Match[], n_before: number, match: Match): void {
	for (let at = n_before; at < matches.length; at += 1)
		if (matches[at]!.entry === match.entry) {
			if (match.last < matches[at]!.last) matches[at] = match;
			return;
		}
	matches.push(match);
}

function nextOf({ next }: Branch, number: number): Branch {
	const known = next.get(number);
	if (known) return known;
	const made = newBranch();
	next.set(number, made);
	return made;
}

function laterOf({ later }: Branch, most_between: number): Branch {
	const known = later.find((one) => one.most_between === most_between);
	if (known) return known.branch;
	const made = newBranch();
	later.push({ most_between, branch: made });
	return made;
}
