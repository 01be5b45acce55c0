import { describe, expect, it } from 'vitest';
import { randomFor } from '../../../src/commands/demo/random.ts';

const draws = (seed: number, label: string, count: number): number[] => {
	const random = randomFor(seed, label);
	return Array.from({ length: count }, () => random.next());
};

describe('seeded random choices', () => {
	it('repeat with the seed and the label, and differ with either', () => {
		expect(draws(1, 'a', 5)).toEqual(draws(1, 'a', 5));
		expect(draws(1, 'a', 5)).not.toEqual(draws(2, 'a', 5));
		expect(draws(1, 'a', 5)).not.toEqual(draws(1, 'b', 5));
	});

	it('are spread evenly: chi-square over 20 bins stays below the 0.999 point, 43.8', () => {
		const bins = Array<number>(20).fill(0);
		for (const draw of draws(7, 'spread', 20_000)) bins[Math.floor(draw * 20)]! += 1;
		expect(bins.reduce((sum, bin) => sum + (bin - 1000) ** 2 / 1000, 0)).toBeLessThan(43.8);
	});

	it('reach both ends of a range and nothing beyond', () => {
		const random = randomFor(3, 'range');
		const seen = new Set(Array.from({ length: 200 }, () => random.integer(2, 5)));
		expect([...seen].toSorted()).toEqual([2, 3, 4, 5]);
	});

	it('follow the weights', () => {
		const random = randomFor(4, 'weights');
		const heavy = Array.from({ length: 1000 }, () =>
			random.weighted([
				['heavy', 9],
				['light', 1],
			] as const),
		).filter((item) => item === 'heavy');
		expect(heavy.length).toBeGreaterThan(860);
		expect(heavy.length).toBeLessThan(940);
	});

	it('refuse to choose from nothing', () => {
		expect(() => randomFor(1, 'none').pick([])).toThrow('missing items');
		expect(() => randomFor(1, 'none').weighted([['never', 0]])).toThrow('missing weights');
	});
});
