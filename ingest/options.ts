import { parseArgs } from 'node:util';
import { IngestError } from './errors.ts';
import { dayOf, percentageOf } from './option-values.ts';

export interface IngestOptions {
	/** Files or folders; none means the demo. */
	paths: string[];
	profile: string | null;
	/** A file that declares how every given file is laid out. */
	mapping: string | null;
	/** A file to draft a mapping for, instead of loading anything. */
	suggest_mapping: string | null;
	authority: string | null;
	is_fresh: boolean;
	/** Where snapshots stand. */
	out: string;
	/** Keys, ledgers and restricted texts. */
	state: string;
	/** ISO day, or null for the latest registered day in the data. */
	as_of: string | null;
	/** Percent of an input's rows that may stay in quarantine; at least 20 rows always may. */
	max_quarantine: number;
	/** Whether what the given complaint files lack was withdrawn. */
	is_full: boolean;
	/** ISO day on which the publisher exported the files, or null when it is not told. */
	exported_date: string | null;
	/** Percent of an authority's complaints that one ingest may delete; at least 20 always may. */
	max_deletion: number;
	/** A folder to watch for deliveries, instead of loading paths once. */
	watch: string | null;
	/** Whether rows that were held back before are tried again. */
	is_retrying: boolean;
	/** Whether every step is told where there is no terminal. */
	is_verbose: boolean;
	is_dry_run: boolean;
	is_json: boolean;
}

/** Reads the command line. Throws a usage error that names the option. */
export function readOptions(argv: string[], environment: NodeJS.ProcessEnv): IngestOptions {
	const { values, positionals } = parse(argv);
	const authority = values.authority ?? null;
	if (authority !== null && !/^[a-z0-9][a-z0-9-]{1,30}$/.test(authority))
		throw new IngestError(
			'usage',
			`invalid authority: ${authority} (lower-case letters, digits and hyphens)`,
		);
	if (values.watch !== undefined && positionals.length > 0)
		throw new IngestError('usage', 'invalid watch: give --watch DIR or paths, not both');
	// Each delivery would take the place of all before it, or be moved away without being loaded.
	if (values.watch !== undefined && (values.fresh || values['dry-run']))
		throw new IngestError(
			'usage',
			'invalid watch: it adds what is delivered; leave out --fresh and --dry-run',
		);
	if (values['retry-quarantine'] && values.fresh)
		throw new IngestError('usage', 'invalid retry-quarantine: --fresh starts without what was held back');
	if (values.mapping !== undefined && values.profile !== undefined)
		throw new IngestError('usage', 'invalid mapping: give --mapping or --profile, not both');
	return {
		paths: positionals,
		profile: values.profile ?? null,
		mapping: values.mapping ?? null,
		suggest_mapping: values['suggest-mapping'] ?? null,
		authority,
		is_fresh: values.fresh ?? false,
		out: values.out ?? environment.HERKOMST_BUILD ?? 'data/build',
		state: environment.HERKOMST_STATE ?? 'data/state',
		as_of: dayOf('as-of', values['as-of']),
		max_quarantine: percentageOf('max-quarantine', values['max-quarantine'] ?? '1'),
		is_full: values.full ?? false,
		exported_date: dayOf('exported', values.exported),
		max_deletion: percentageOf('max-deletion', values['max-deletion'] ?? '5'),
		watch: values.watch ?? null,
		is_retrying: values['retry-quarantine'] ?? false,
		is_verbose: values.verbose ?? false,
		is_dry_run: values['dry-run'] ?? false,
		is_json: values.json ?? false,
	};
}

function parse(argv: string[]) {
	try {
		return parseArgs({
			args: argv,
			allowPositionals: true,
			options: {
				profile: { type: 'string' },
				mapping: { type: 'string' },
				'suggest-mapping': { type: 'string' },
				authority: { type: 'string' },
				fresh: { type: 'boolean' },
				out: { type: 'string' },
				'as-of': { type: 'string' },
				'max-quarantine': { type: 'string' },
				full: { type: 'boolean' },
				exported: { type: 'string' },
				'max-deletion': { type: 'string' },
				watch: { type: 'string' },
				'retry-quarantine': { type: 'boolean' },
				verbose: { type: 'boolean' },
				'dry-run': { type: 'boolean' },
				json: { type: 'boolean' },
			},
		});
	} catch (cause) {
		throw new IngestError('usage', cause instanceof Error ? cause.message : String(cause), { cause });
	}
}
