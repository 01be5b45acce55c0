import type { Figure } from '../measuring/figure.ts';
import { gibibytes, ratio, type Target } from '../measuring/target.ts';

/** What loading is held to. Times are compared with times of the same run only. */
export const loadingTargets = (baseline: Figure, full: Figure, delta: Figure): Target[] => [
	{
		target: 'full_to_baseline',
		label: 'full ingest : baseline',
		unit: 'times',
		value: ratio(full.seconds, baseline.seconds),
		at_most: 4,
	},
	{
		target: 'full_peak_memory',
		label: 'peak memory of the full ingest',
		unit: 'gibibytes',
		value: full.peak_bytes === null ? null : gibibytes(full.peak_bytes),
		at_most: 6,
	},
	{
		target: 'delta_to_full',
		label: '1 % on top : full ingest',
		unit: 'percent',
		value: 100 * ratio(delta.seconds, full.seconds),
		at_most: 20,
	},
];
