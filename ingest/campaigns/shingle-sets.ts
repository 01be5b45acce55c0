/** Shingle sets one after another in one array, 4 bytes a shingle. Each is ascending and distinct. */
export class ShingleSets {
	readonly shingles: Uint32Array;
	/** Where each set begins; one more, where the last one ends. */
	readonly starts: Uint32Array;
	/** For each set 512 bits, those on which a shingle falls: most sets that differ can be told apart by these alone. */
	private readonly marks: Int32Array;

	constructor(shingles: Uint32Array, starts: Uint32Array) {
		this.shingles = shingles;
		this.starts = starts;
		this.marks = new Int32Array(markWords * this.count);
		for (let index = 0; index < this.count; index += 1)
			for (let at = starts[index]!; at < starts[index + 1]!; at += 1)
				this.marks[markWords * index + ((shingles[at]! >>> 5) & (markWords - 1))]! |= 1 << shingles[at]!;
	}

	get count(): number {
		return this.starts.length - 1;
	}

	/** The set itself, not a copy. */
	at(index: number): Uint32Array {
		return this.shingles.subarray(this.starts[index], this.starts[index + 1]);
	}

	/** A copy of some of the sets, in the order given. */
	subset(indexes: ArrayLike<number>): ShingleSets {
		const starts = new Uint32Array(indexes.length + 1);
		for (let place = 0; place < indexes.length; place += 1)
			starts[place + 1] = starts[place]! + this.at(indexes[place]!).length;
		const shingles = new Uint32Array(starts.at(-1)!);
		for (let place = 0; place < indexes.length; place += 1)
			shingles.set(this.at(indexes[place]!), starts[place]);
		return new ShingleSets(shingles, starts);
	}

	/** Whether two sets have a Jaccard index of at least 0.6; stops as soon as they can not. */
	areAlike(left: number, right: number): boolean {
		const all = this.shingles;
		let i = this.starts[left]!;
		let j = this.starts[right]!;
		const iEnd = this.starts[left + 1]!;
		const jEnd = this.starts[right + 1]!;
		// Of sizes a and b with o in common, o / (a + b - o) >= 0.6 is 8 o >= 3 (a + b), in whole numbers.
		const needed = Math.ceil((3 * (iEnd - i + jEnd - j)) / 8);
		if (this.lacks(left, right, iEnd - i - needed) || this.lacks(right, left, jEnd - j - needed))
			return false;
		let shared = 0;
		while (shared + Math.min(iEnd - i, jEnd - j) >= needed) {
			if (i === iEnd || j === jEnd) return true;
			const a = all[i]!;
			const b = all[j]!;
			if (a === b) shared += 1;
			if (a <= b) i += 1;
			if (b <= a) j += 1;
		}
		return false;
	}

	/** Whether more than `spare` shingles of one set are surely not in another: each mark that the other has not stands for at least one. */
	private lacks(one: number, other: number, spare: number): boolean {
		let missing = 0;
		for (let word = 0; word < markWords && missing <= spare; word += 1)
			missing += bitsOf(this.marks[markWords * one + word]! & ~this.marks[markWords * other + word]!);
		return missing > spare;
	}
}

const markWords = 16;

/** How many bits of a 32-bit number are set. */
function bitsOf(word: number): number {
	let bits = word - ((word >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
