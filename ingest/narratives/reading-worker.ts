import { parentPort, workerData } from 'node:worker_threads';
import { readNewNarratives } from './read-new-narratives.ts';

// Only the suggestions wait for it, and they come last.
parentPort?.postMessage(readNewNarratives(String(workerData)));
