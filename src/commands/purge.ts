import { exitCodes, IngestError } from '../../ingest/errors.ts';
import { openProgress } from '../../ingest/progress.ts';
import { readPurgeOptions } from '../../ingest/purge/options.ts';
import { purge } from '../../ingest/purge/purge.ts';
import { describePurge } from '../../ingest/purge/summary.ts';

/** `npm run purge`: takes texts and quarantine that are older than the term out of the restricted store, for good (README: Purging). */
try {
	const options = readPurgeOptions(process.argv.slice(2), process.env);
	const progress = openProgress(options.is_verbose);
	const summary = await purge(options, progress).finally(() => progress.end());
	process.stdout.write(
		options.is_json ? `${JSON.stringify(summary)}\n` : describePurge(summary, options.is_dry_run),
	);
} catch (error) {
	// A known error is one sentence; an unknown one is a defect, and shows where it was.
	const is_known = error instanceof IngestError;
	process.stderr.write(`${is_known ? error.message : ((error as Error).stack ?? String(error))}\n`);
	process.exitCode = is_known ? exitCodes[error.reason] : 1;
}
