import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';

export interface BenchmarkOptions {
	n_complaints: number;
	/** Where the folder of temporary files is made. */
	folder: string;
	is_kept: boolean;
}

/** A thousandth of the rows is damaged and a hundredth is the second file: with fewer complaints there would be none of either. */
const fewestComplaints = 10_000;

/** Reads the command line. Throws a sentence that names the option. */
export function readBenchmarkOptions(argv: string[]): BenchmarkOptions {
	const { values } = parseArgs({
		args: argv,
		options: {
			complaints: { type: 'string', default: '1000000' },
			folder: { type: 'string', default: tmpdir() },
			keep: { type: 'boolean', default: false },
		},
	});
	const n_complaints = Number(values.complaints);
	if (!Number.isInteger(n_complaints) || n_complaints < fewestComplaints)
		throw new Error(
			`invalid complaints: ${values.complaints} (a whole number, at least ${fewestComplaints.toLocaleString('en')})`,
		);
	return { n_complaints, folder: values.folder, is_kept: values.keep };
}
