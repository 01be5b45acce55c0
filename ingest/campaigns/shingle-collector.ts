import { ShingleSets } from './shingle-sets.ts';

const chunkLength = 1 << 22;

/** Takes in shingle sets of which nobody knows how many will come, and puts them in order at the end. */
export class ShingleCollector {
	private readonly chunks: Uint32Array[] = [];
	private readonly sets: { chunk: number[]; start: number[]; length: number[] } = {
		chunk: [],
		start: [],
		length: [],
	};
	private free = 0;

	/** Copies a set (ascending, distinct, not empty). Sets are numbered from 0 in the order they come. */
	add(set: Uint32Array): void {
		let chunk = this.chunks.at(-1);
		if (!chunk || this.free + set.length > chunk.length) {
			chunk = new Uint32Array(Math.max(chunkLength, set.length));
			this.chunks.push(chunk);
			this.free = 0;
		}
		chunk.set(set, this.free);
		this.sets.chunk.push(this.chunks.length - 1);
		this.sets.start.push(this.free);
		this.sets.length.push(set.length);
		this.free += set.length;
	}

	/**
	 * The sets, smallest first and equally large ones by their shingles: an order that does not depend on how they came. `numbers` holds the
	 * number that each of them had here. Side by side in memory, because they are walked through many times. To be asked once, at the end:
	 * the collector keeps nothing.
	 */
	ordered(): { sets: ShingleSets; numbers: Int32Array } {
		const count = this.sets.length.length;
		// One number to compare: the size, then the lowest shingle (2^53 is far off).
		const rank = Float64Array.from(
			{ length: count },
			(_, n) => this.sets.length[n]! * 2 ** 32 + this.at(n)[0]!,
		);
		const numbers = Int32Array.from({ length: count }, (_, number) => number).sort(
			(a, b) => rank[a]! - rank[b]! || byShingles(this.at(a), this.at(b)),
		);
		const starts = new Uint32Array(count + 1);
		numbers.forEach((number, place) => (starts[place + 1] = starts[place]! + this.sets.length[number]!));
		const shingles = new Uint32Array(starts.at(-1)!);
		numbers.forEach((number, place) => shingles.set(this.at(number), starts[place]));
		this.chunks.length = 0;
		return { sets: new ShingleSets(shingles, starts), numbers };
	}

	private at(number: number): Uint32Array {
		const start = this.sets.start[number]!;
		return this.chunks[this.sets.chunk[number]!]!.subarray(start, start + this.sets.length[number]!);
	}
}

function byShingles(left: Uint32Array, right: Uint32Array): number {
	const at = left.findIndex((shingle, place) => shingle !== right[place]);
	return at < 0 ? 0 : left[at]! - right[at]!;
}
