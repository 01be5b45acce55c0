import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateComplaints } from '../generation/generate-complaints.ts';
import { figureOf, meanFigure, type Figure } from '../measuring/figure.ts';
import type { Target } from '../measuring/target.ts';
import type { Workplace } from '../workplace.ts';
import { measureBaseline } from './baseline.ts';
import { measureIngest, type Account } from './ingest.ts';
import { measurePlainScript, notInPlainScript } from './plain-script.ts';
import { loadingTargets } from './targets.ts';

export interface Loading {
	full_bytes: number;
	delta_bytes: number;
	full_rows: Account;
	delta_rows: Account;
	/** Complaints that the plain script has in the end. */
	plain_rows: number;
	/** How much longer the slower of the two baselines took, in percent. */
	baseline_spread: number;
	figures: Figure[];
	targets: Target[];
	notes: string[];
}

const seed = 1;

/** Loads a file of `n_complaints` and then 1 % more, half of it newer versions, in the ways that are compared. */
export async function measureLoading(
	workplace: Workplace,
	n_complaints: number,
	say: (step: string) => void,
): Promise<Loading> {
	const { folder, signal } = workplace;
	const [full_path, delta_path] = [join(folder, 'complaints.csv'), join(folder, 'later', 'complaints.csv')];
	mkdirSync(join(folder, 'later'));
	const n_newer = Math.round(n_complaints / 200);

	say('generating');
	const whole = { path: full_path, n_before: 0, n_newer: 0, n_new: n_complaints, seed };
	await generateComplaints(whole, folder, signal);
	const later = { path: delta_path, n_before: n_complaints, n_newer, n_new: n_newer, seed };
	await generateComplaints(later, folder, signal);

	say('baseline, before');
	const before = await measureBaseline(workplace, full_path);
	say('full ingest');
	const full = await measureIngest(workplace, full_path, n_complaints, '--fresh');
	say('baseline, after');
	const after = await measureBaseline(workplace, full_path);
	say('1 % on top');
	const delta = await measureIngest(workplace, delta_path, 2 * n_newer);
	say('plain SQL script');
	const plain = await measurePlainScript(workplace, full_path, delta_path);

	const figures = {
		baseline: meanFigure(before, after),
		full: figureOf('full', 'full ingest', full.measured),
		delta: figureOf('delta', 'ingest of 1 % on top', delta.measured),
		plain_full: plain.full,
		plain_delta: plain.delta,
	};
	return {
		full_bytes: statSync(full_path).size,
		delta_bytes: statSync(delta_path).size,
		full_rows: full.account,
		delta_rows: delta.account,
		plain_rows: plain.n_rows,
		baseline_spread: spread(before.seconds, after.seconds),
		figures: Object.values(figures),
		targets: loadingTargets(figures.baseline, figures.full, figures.delta),
		notes: [notInPlainScript],
	};
}

/** How much longer the slower of two runs took, in percent of the faster. */
const spread = (one: number, other: number): number =>
	100 * (Math.max(one, other) / Math.min(one, other) - 1);
