import { Worker } from 'node:worker_threads';
import type { SheetAnswer, SheetRequest } from './worker.ts';

/** What a workbook's values may take; a sheet that needs more is refused, and the ingest lives on. */
const resourceLimits = { maxOldGenerationSizeMb: 768 };

export type SheetRow = { line: number; values: (string | null)[] };

/** The rows of one sheet, read in a thread of their own, after what was noticed about them. */
export async function* readRows(request: SheetRequest): AsyncGenerator<SheetRow | { notes: string[] }> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: request, resourceLimits });
	try {
		for (;;) {
			const answer = await ask(worker);
			if ('error' in answer) throw new Error(readable(answer.error));
			if ('notes' in answer) yield answer;
			else if (answer.rows.length === 0) return;
			else yield* answer.rows;
		}
	} finally {
		await worker.terminate();
	}
}

const ask = (worker: Worker): Promise<SheetAnswer> =>
	new Promise((resolve, reject) => {
		worker.removeAllListeners();
		worker.once('message', resolve);
		worker.once('error', (error: NodeJS.ErrnoException) => {
			const is_full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
			reject(new Error(is_full ? tooLarge : readable(error.message), { cause: error }));
		});
		worker.once('exit', () => reject(new Error('invalid workbook: the reading of it ended half-way')));
		worker.postMessage(null);
	});

const tooLarge =
	'invalid workbook: its cells need more memory than may be taken: save the sheet as .csv (UTF-8)';

/** Sentences of our own stay; the library's are told to be about a workbook. */
const readable = (message: string): string =>
	/^(invalid workbook|the file )/.test(message)
		? message
		: `invalid workbook: it is damaged or of a kind that can not be read (${message})`;
