import { parentPort, workerData } from 'node:worker_threads';
import { groupTexts } from './group-texts.ts';

// Comparing half a million narratives takes a core for half a minute; the engine builds tables meanwhile.
parentPort?.postMessage(groupTexts(String(workerData)));
