import fc from 'fast-check';
import type { Blow } from './operations.ts';
import type { Scenario, Workshop } from './place.ts';
import { loadInProcess } from './process.ts';

/** A load is timed anew after so many kills: how long it takes hangs on what else the machine does. */
const timed_every = 50;

/** Instants drawn from a seed over the length of a load. */
export async function* blowsAtRandom(
	shop: Workshop,
	scenario: Scenario,
	count: number,
): AsyncGenerator<Blow> {
	const share = fc.noBias(fc.integer({ min: 0, max: 9999 }));
	let length = 0;
	for (const [index, part] of fc.sample(share, { seed: 1, numRuns: count }).entries()) {
		if (index % timed_every === 0)
			length = (await loadInProcess(shop.copy(scenario.start), scenario.argv)).duration;
		const killed_after = Math.round((length * part) / 10_000);
		yield {
			name: `${scenario.name}, ${killed_after} of ${Math.round(length)} ms`,
			surroundings: { killed_after },
		};
	}
}
