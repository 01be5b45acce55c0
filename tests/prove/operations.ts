import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario, Workshop } from './place.ts';
import { loadInProcess, type Surroundings } from './process.ts';

const preload = new URL('./kill-at-operation.ts', import.meta.url).href;

/** One place to kill a load at, and how to run the load so that it is killed there. */
export interface Blow {
	name: string;
	surroundings: Surroundings;
}

/** Before and after each of Node's own file operations of a load, as one undisturbed run of it has them. */
export async function blowsAtOperations(shop: Workshop, scenario: Scenario): Promise<Blow[]> {
	const place = shop.copy(scenario.start);
	const listed = join(place.folder, 'operations');
	const surroundings = { flags: ['--import', preload], environment: { OPERATIONS_LISTED: listed } };
	const { code, stderr } = await loadInProcess(place, scenario.argv, surroundings);
	if (code !== 0) throw new Error(`the undisturbed load ended with ${code}: ${stderr}`);
	const lines = readFileSync(listed, 'utf8').trimEnd().split('\n');
	return lines.flatMap((line, index) =>
		['before', 'after'].map((side) => ({
			name: `${scenario.name}, ${side} ${index + 1}: ${line.replace(/^\d+ /, '').replaceAll(`${place.folder}/`, '')}`,
			surroundings: { flags: ['--import', preload], environment: { KILLED_AT: `${side} ${index + 1}` } },
		})),
	);
}
