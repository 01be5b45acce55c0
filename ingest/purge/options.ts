import { parseArgs } from 'node:util';
import { IngestError } from '../errors.ts';
import { dayOf, percentageOf } from '../option-values.ts';

export interface PurgeOptions {
	/** How long texts, complainant keys and quarantine are kept. */
	years: number;
	/** ISO day that the years are counted back from, or null for the served snapshot's. */
	as_of: string | null;
	/** Where snapshots stand. */
	out: string;
	/** Keys, ledgers and restricted texts. */
	state: string;
	/** Percent of the complaints with texts that may be in no snapshot any more; at least 20 always may. */
	max_deletion: number;
	is_dry_run: boolean;
	is_json: boolean;
	/** Whether steps are told on stderr where that is no terminal. */
	is_verbose: boolean;
}

/** What authorities keep complaints for, where the law says no other term (README: Purging). */
const defaultYears = '10';

/** Reads the command line. Throws a usage error that names the option. */
export function readPurgeOptions(argv: string[], environment: NodeJS.ProcessEnv): PurgeOptions {
	const values = parse(argv);
	return {
		years: years(values.years ?? defaultYears),
		as_of: dayOf('as-of', values['as-of']),
		out: values.out ?? environment.HERKOMST_BUILD ?? 'data/build',
		state: environment.HERKOMST_STATE ?? 'data/state',
		max_deletion: percentageOf('max-deletion', values['max-deletion'] ?? '5'),
		is_dry_run: values['dry-run'] ?? false,
		is_json: values.json ?? false,
		is_verbose: values.verbose ?? false,
	};
}

function parse(argv: string[]) {
	try {
		return parseArgs({
			args: argv,
			options: {
				years: { type: 'string' },
				'as-of': { type: 'string' },
				out: { type: 'string' },
				'max-deletion': { type: 'string' },
				'dry-run': { type: 'boolean' },
				json: { type: 'boolean' },
				verbose: { type: 'boolean' },
			},
		}).values;
	} catch (cause) {
		throw new IngestError('usage', cause instanceof Error ? cause.message : String(cause), { cause });
	}
}

function years(value: string): number {
	const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
	if (count < 1 || count > 100)
		throw new IngestError('usage', `invalid years: ${value} (a whole number from 1 to 100)`);
	return count;
}
