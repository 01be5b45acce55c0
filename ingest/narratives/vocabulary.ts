/** Words that are remembered with what stands for them. */
const most_remembered = 50_000;

const none: readonly number[] = [];

/** Numbers for the words of phrases: a word of a text stands for the numbers of itself and of every `word*` that it begins with. */
export class Vocabulary {
	private readonly words = new Map<string, number>();
	private readonly beginnings = new Map<string, number>();
	private readonly lengths = new Set<number>();
	private readonly remembered = new Map<string, readonly number[]>();
	private n_numbers = 0;

	/** The number of a word or `word*` of a phrase, new or known. */
	add(word: string): number {
		const [kept, key] = word.endsWith('*') ? [this.beginnings, word.slice(0, -1)] : [this.words, word];
		const known = kept.get(key);
		if (known !== undefined) return known;
		if (kept === this.beginnings) this.lengths.add(key.length);
		kept.set(key, this.n_numbers);
		this.n_numbers += 1;
		return this.n_numbers - 1;
	}

	/** The numbers that a folded word of a text stands for. */
	numbersOf(word: string): readonly number[] {
		const known = this.remembered.get(word);
		if (known) return known;
		if (this.remembered.size >= most_remembered) this.remembered.clear();
		const found: number[] = [];
		const own = this.words.get(word);
		if (own !== undefined) found.push(own);
		for (const length of this.lengths) {
			if (length > word.length) continue;
			const begun = this.beginnings.get(word.slice(0, length));
			if (begun !== undefined) found.push(begun);
		}
		const numbers = found.length === 0 ? none : found;
		if (word.length < 40) this.remembered.set(word, numbers);
		return numbers;
	}
}
