import type { Loading } from './loading/measure-loading.ts';
import type { Machine } from './measuring/machine.ts';
import { isReached } from './measuring/target.ts';

/** What a run found, as it stands in tests/bench/latest.json: no day, no path; times in seconds, sizes in bytes. */
export const resultOf = (n_complaints: number, machine: Machine, loading: Loading) => ({
	n_complaints,
	machine,
	full_bytes: loading.full_bytes,
	delta_bytes: loading.delta_bytes,
	full_rows: loading.full_rows,
	delta_rows: loading.delta_rows,
	plain_rows: loading.plain_rows,
	baseline_spread_percent: rounded(loading.baseline_spread, 0),
	figures: loading.figures.map(({ figure, seconds, peak_bytes }) => ({
		figure,
		seconds: rounded(seconds, 2),
		peak_bytes,
	})),
	targets: loading.targets.map((target) => ({
		target: target.target,
		unit: target.unit,
		value: target.value === null ? null : rounded(target.value, 2),
		at_most: target.at_most,
		is_reached: isReached(target),
	})),
});

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
