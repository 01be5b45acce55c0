/** A seeded source of random choices; the same seed gives the same choices on every machine. */
export interface Random {
	/** A number in [0, 1). */
	next(): number;
	/** A whole number from `low` up to and including `high`. */
	integer(low: number, high: number): number;
	/** True with the given probability (0 to 1). */
	chance(probability: number): boolean;
	pick<Item>(items: readonly Item[]): Item;
	/** One of the items, each as likely as its weight is heavy. Throws when no weight is above zero. */
	weighted<Item>(pairs: readonly (readonly [Item, number])[]): Item;
}

/** FNV-1a, 32 bits: spreads a label over the state of the generator. */
const hash = (text: string): number => {
	let value = 0x811c9dc5;
	for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return value;
};

/**
 * The sfc32 generator of C. Doty-Humphrey (PractRand 0.95): 128 bits of state, whole-number arithmetic only.
 * One label a purpose, so that a change in one part of the demo leaves the others as they were.
 */
export const randomFor = (seed: number, label: string): Random => {
	let a = hash(`${seed}:a:${label}`);
	let b = hash(`${seed}:b:${label}`);
	let c = hash(`${seed}:c:${label}`);
	let counter = 1;
	const next = (): number => {
		const result = (((a + b) >>> 0) + counter) >>> 0;
		counter = (counter + 1) >>> 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) >>> 0;
		c = (((c << 21) | (c >>> 11)) + result) >>> 0;
		return result / 4294967296;
	};
	for (let round = 0; round < 20; round++) next();

	const pick = <Item>(items: readonly Item[]): Item => {
		const item = items[Math.floor(next() * items.length)];
		if (item === undefined) throw new Error('missing items: nothing to pick from');
		return item;
	};
	const weighted = <Item>(pairs: readonly (readonly [Item, number])[]): Item => {
		let left = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [item, weight] of pairs) {
			left -= weight;
			if (left < 0) return item;
		}
		throw new Error('missing weights: none is above zero');
	};
	return {
		next,
		integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
		chance: (probability) => next() < probability,
		pick,
		weighted,
	};
};
