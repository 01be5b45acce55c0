import { Worker } from 'node:worker_threads';

export interface BackgroundWork<Result> {
	/** Resolves with what the thread found; rejects with whatever stopped it. */
	done: Promise<Result>;
	stop(): Promise<number>;
}

/** Runs a module in a thread of its own, which gets the state folder and posts its one result. */
export function inBackground<Result>(module: URL, state: string): BackgroundWork<Result> {
	const thread = new Worker(module, { workerData: state });
	const done = new Promise<Result>((resolve, reject) => {
		thread.once('message', resolve);
		thread.once('error', reject);
		thread.once('exit', (code) => reject(new Error(`invalid thread: ${module.pathname} ended with ${code}`)));
	});
	// Whoever waits hears of it; before that, it is no error that nobody caught.
	done.catch(() => undefined);
	return { done, stop: () => thread.terminate() };
}
