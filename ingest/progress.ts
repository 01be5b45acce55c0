import { Presets, SingleBar } from 'cli-progress';
import { durationText, rateText } from './progress-rate.ts';

/** Tells whoever waits where the ingest stands, on stderr: a bar on a terminal; in a pipe nothing but notes, or a line a step when asked. */
export interface Progress {
	step(name: string, done: number, total: number): void;
	/** Rows read of the file at hand; `expected` is about how many there are, or null when that is not known. */
	rows(count: number, expected: number | null): void;
	note(text: string): void;
	end(): void;
}

export function openProgress(is_verbose = false): Progress {
	return process.stderr.isTTY ? bar() : lines(is_verbose);
}

function lines(is_verbose: boolean): Progress {
	const started = performance.now();
	return {
		step: (name) => {
			const seconds = ((performance.now() - started) / 1000).toFixed(1);
			if (is_verbose) process.stderr.write(`${seconds} s  ${name}\n`);
		},
		rows: () => undefined,
		note: (text) => process.stderr.write(`${text}\n`),
		end: () => undefined,
	};
}

function bar(): Progress {
	const started = performance.now();
	let step_started = started;
	const seconds = (since: number): number => (performance.now() - since) / 1000;
	const shown = new SingleBar(
		{ format: '{bar} {step} {detail}', hideCursor: true, stream: process.stderr },
		Presets.shades_grey,
	);
	shown.start(1, 0, { step: '', detail: '' });
	return {
		step: (name, done, total) => {
			step_started = performance.now();
			shown.setTotal(total);
			shown.update(done, { step: name, detail: `(${durationText(seconds(started))} so far)` });
		},
		rows: (count, expected) => shown.update({ detail: rateText(count, expected, seconds(step_started)) }),
		note: (text) => process.stderr.write(`\n${text}\n`),
		end: () => shown.stop(),
	};
}
