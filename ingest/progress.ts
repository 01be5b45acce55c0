import { Presets, SingleBar } from 'cli-progress';

/** Tells whoever waits where the ingest stands: a bar on a terminal, a line a step elsewhere. Always on stderr. */
export interface Progress {
	step(name: string, done: number, total: number): void;
	rows(count: number): void;
	note(text: string): void;
	end(): void;
}

export function openProgress(): Progress {
	const started = performance.now();
	const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
	if (!process.stderr.isTTY) {
		return {
			step: (name) => process.stderr.write(`${seconds()}  ${name}\n`),
			rows: () => undefined,
			note: (text) => process.stderr.write(`${text}\n`),
			end: () => undefined,
		};
	}
	const bar = new SingleBar(
		{ format: '{bar} {step} {rows}', hideCursor: true, stream: process.stderr },
		Presets.shades_grey,
	);
	bar.start(1, 0, { step: '', rows: '' });
	return {
		step: (name, done, total) => {
			bar.setTotal(total);
			bar.update(done, { step: name, rows: '' });
		},
		rows: (count) => bar.update({ rows: `${count} rows` }),
		note: (text) => process.stderr.write(`\n${text}\n`),
		end: () => bar.stop(),
	};
}
