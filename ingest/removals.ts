import { allowance } from './allowance.ts';
import type { Engine } from './engine.ts';
import { IngestError } from './errors.ts';
import type { IngestOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { ReadInput } from './read-input.ts';

const model = (name: string): URL => new URL(`./models/staging/${name}.sql`, import.meta.url);

interface Removed extends Record<string, unknown> {
	authority: string;
	n_removed: number;
	n_complaints: number;
	reason: string;
}

/**
 * Takes out the complaints that a deletion list names, or that a full export lacks. Throws exit 13 when more of an authority's
 * complaints would go than the circuit breaker lets through. Returns how many went.
 */
export async function removeComplaints(
	engine: Engine,
	read: ReadInput[],
	first_input_id: number,
	{ is_full, max_deletion }: IngestOptions,
	progress: Progress,
): Promise<number> {
	const of_full = read.filter(({ table, is_full }) => table === 'complaints' && is_full);
	if (is_full && of_full.length < read.filter(({ profile }) => profile !== 'public_record').length)
		progress.note('Only complaints are taken as a full export; every other table is read as an addition.');
	const n_damaged = of_full.reduce((sum, { damaged }) => sum + damaged.length, 0);
	// A record that can not be read may be any complaint: what seems absent may stand in it.
	if (n_damaged > 0)
		progress.note(
			`The full export has ${n_damaged} damaged records, which may be any complaint: nothing that it lacks is taken as withdrawn.`,
		);
	await engine.run(model('removed-complaints'), { first_input_id, is_withdrawing: n_damaged === 0 });
	const removed = await engine.rows<Removed>(model('count-removed'));
	for (const { authority, n_removed, n_complaints, reason } of removed) {
		const allowed = allowance(n_complaints, max_deletion);
		if (n_removed > allowed)
			throw new IngestError(
				'deletion_too_large',
				`too many complaints would be deleted: ${n_removed} of the ${n_complaints} of ${authority} (${reason.replaceAll('_', ' ')}), ${allowed} allowed. ` +
					'If that is right, say so with --max-deletion PERCENT; the old snapshot keeps serving',
			);
	}
	await engine.run(model('remove-complaints'));
	return removed.reduce((sum, { n_removed }) => sum + n_removed, 0);
}
