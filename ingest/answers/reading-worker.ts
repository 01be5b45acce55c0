import { parentPort, workerData } from 'node:worker_threads';
import { readNewAnswers } from './read-new-answers.ts';

// Rules wait for the readings, the resolution of names does not: both go on at once.
parentPort?.postMessage(readNewAnswers(String(workerData)));
