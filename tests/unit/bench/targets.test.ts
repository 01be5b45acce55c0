import { describe, expect, test } from 'vitest';
import { loadingTargets } from '../../../src/commands/benchmark/loading/targets.ts';
import { meanFigure, type Figure } from '../../../src/commands/benchmark/measuring/figure.ts';
import { isReached, ratio, type Target } from '../../../src/commands/benchmark/measuring/target.ts';

const took = (seconds: number, peak_bytes: number | null = 1024 ** 3): Figure => ({
	figure: 'f',
	label: 'F',
	seconds,
	peak_bytes,
});
const judged = (targets: Target[]) =>
	targets.map((target) => [target.target, target.value, isReached(target)]);

test('a ratio needs something to compare with', () => {
	expect(ratio(3, 2)).toBe(1.5);
	for (const whole of [0, -1, Number.NaN]) expect(() => ratio(1, whole)).toThrow('invalid whole');
});

test('the mean of two runs weighs a busy hour on both sides; the peak is the higher one', () => {
	expect(meanFigure(took(2, 100), took(4, 50))).toMatchObject({ seconds: 3, peak_bytes: 100 });
	expect(meanFigure(took(2, 100), took(4, null)).peak_bytes).toBeNull();
});

describe('targets of loading', () => {
	test('are reached up to and including the limit', () => {
		expect(judged(loadingTargets(took(10), took(40, 6 * 1024 ** 3), took(8)))).toEqual([
			['full_to_baseline', 4, true],
			['full_peak_memory', 6, true],
			['delta_to_full', 20, true],
		]);
	});

	test('are missed above it', () => {
		expect(judged(loadingTargets(took(10), took(50, 7 * 1024 ** 3), took(20)))).toEqual([
			['full_to_baseline', 5, false],
			['full_peak_memory', 7, false],
			['delta_to_full', 40, false],
		]);
	});

	test('are neither where memory can not be measured', () => {
		expect(judged(loadingTargets(took(10), took(40, null), took(8)))[1]).toEqual([
			'full_peak_memory',
			null,
			null,
		]);
	});
});
