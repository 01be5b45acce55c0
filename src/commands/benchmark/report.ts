import type { Loading } from './loading/measure-loading.ts';
import type { Figure } from './measuring/figure.ts';
import type { Machine } from './measuring/machine.ts';
import { isReached, type Target } from './measuring/target.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en');

const unitSigns: Record<Target['unit'], string> = { times: '×', percent: '%', gibibytes: 'GiB' };

/** What a run found, for a terminal. */
export function describeResult(n_complaints: number, machine: Machine, loading: Loading): string {
	const { full_rows, delta_rows } = loading;
	const kept = full_rows.rows_loaded + delta_rows.rows_loaded;
	return [
		`${whole(n_complaints)} complaints, ${whole(loading.full_bytes / 1e6)} MB; ${machine.n_cpus} × ${machine.cpu_model}, ` +
			`${machine.memory_gibibytes} GiB; Node ${machine.node_version}, DuckDB ${machine.duckdb_version}`,
		'',
		row(['', 'seconds', 'peak MiB']),
		...loading.figures.map(figureRow),
		'',
		...loading.targets.map(targetRow),
		'',
		`The two baselines differ by ${whole(loading.baseline_spread)} %: the ratios are no surer than that.`,
		`Ingest: ${whole(kept)} rows loaded, ${whole(delta_rows.rows_merged)} replaced in the second file, ` +
			`${whole(full_rows.rows_quarantined + delta_rows.rows_quarantined)} in quarantine. Plain script: ${whole(loading.plain_rows)} rows.`,
		...loading.notes,
		'',
	].join('\n');
}

const row = ([first = '', ...others]: string[]): string =>
	`${first.padEnd(42)}${others.map((cell) => cell.padStart(14)).join('')}`;

const figureRow = ({ label, seconds, peak_bytes }: Figure): string =>
	row([label, seconds.toFixed(1), peak_bytes === null ? 'not measured' : whole(peak_bytes / 1024 ** 2)]);

function targetRow(target: Target): string {
	const sign = unitSigns[target.unit];
	const is_reached = isReached(target);
	const value = target.value === null ? '' : `${target.value.toFixed(1)} ${sign}`;
	const verdict = is_reached === null ? 'not measured' : is_reached ? 'reached' : 'not reached';
	return row([target.label, value, `<= ${target.at_most} ${sign}`, verdict]);
}
