import { exitCodes, IngestError } from './errors.ts';
import type { Summary } from './manifest.ts';
import { readOptions, type IngestOptions } from './options.ts';
import { openProgress } from './progress.ts';
import { ingest } from './run.ts';
import { describe } from './describe.ts';
import { watch } from './watch.ts';
import { suggestMapping } from './suggest-mapping.ts';

process.exitCode = await main();

async function main(): Promise<number> {
	let options: IngestOptions;
	try {
		options = readOptions(process.argv.slice(2), process.env);
	} catch (error) {
		return fail(error);
	}
	if (options.suggest_mapping !== null) return suggest(options.suggest_mapping);
	const progress = openProgress(options.is_verbose);
	try {
		if (options.watch !== null) {
			await watch(options.watch, options, progress, untilStopped());
			return exitCodes.loaded;
		}
		const summary = await ingest(options, progress);
		progress.end();
		report(summary, options);
		return exitCodes.loaded;
	} catch (error) {
		progress.end();
		return fail(error);
	}
}

/** Aborts at the first Ctrl-C or stop; a load that is running ends first. */
function untilStopped(): AbortSignal {
	const stop = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
	return stop.signal;
}

/** Prints a draft on stdout, what to look at on stderr, and loads nothing. */
async function suggest(path: string): Promise<number> {
	try {
		const { mapping, notes } = await suggestMapping(path);
		for (const note of notes) process.stderr.write(`${note}\n`);
		process.stdout.write(`${JSON.stringify(mapping, null, '\t')}\n`);
		return exitCodes.loaded;
	} catch (error) {
		return fail(error);
	}
}

function report(summary: Summary, options: IngestOptions): void {
	if (options.is_json) process.stdout.write(`${JSON.stringify(summary)}\n`);
	else process.stdout.write(describe(summary, options.is_dry_run));
}

/** A known error is one sentence; an unknown one is a defect, and shows where it was. */
function fail(error: unknown): number {
	if (error instanceof IngestError) {
		process.stderr.write(`${error.message}\n`);
		return exitCodes[error.reason];
	}
	process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
	return 1;
}
