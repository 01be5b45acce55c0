import { writeFileSync } from 'node:fs';
import { checkDiskSpace } from './benchmark/disk-space.ts';
import { measureLoading } from './benchmark/loading/measure-loading.ts';
import { describeMachine } from './benchmark/measuring/machine.ts';
import { readBenchmarkOptions, type BenchmarkOptions } from './benchmark/options.ts';
import { describeResult } from './benchmark/report.ts';
import { resultOf } from './benchmark/result.ts';
import { inWorkplace } from './benchmark/workplace.ts';

/**
 * `npm run bench`: measures loading on this machine and says which targets are reached (tests/bench/README.md). A target that is
 * missed is no failure: times hang on the machine and on what else it does, so a bench reports and a person judges.
 */
try {
	await bench(readBenchmarkOptions(process.argv.slice(2)));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode ??= 1;
}

async function bench({ n_complaints, folder, is_kept }: BenchmarkOptions): Promise<void> {
	await checkDiskSpace(folder, n_complaints);
	const say = (step: string): void => void process.stderr.write(`\n${step}\n`);
	const loading = await inWorkplace(folder, is_kept, (workplace) =>
		measureLoading(workplace, n_complaints, say),
	);
	const machine = describeMachine();
	process.stdout.write(`\n${describeResult(n_complaints, machine, loading)}`);
	const latest = new URL('../../tests/bench/latest.json', import.meta.url);
	writeFileSync(latest, `${JSON.stringify(resultOf(n_complaints, machine, loading), null, '\t')}\n`);
}
