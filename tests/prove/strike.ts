import { rmSync } from 'node:fs';
import { exitCodes } from '../../ingest/errors.ts';
import { brokenIn } from './broken.ts';
import { namesIn } from './contents.ts';
import type { Blow } from './operations.ts';
import type { Place, Scenario, Workshop } from './place.ts';
import { loadInProcess } from './process.ts';

export interface Outcome {
	n_killed: number;
	/** Loads that said what stopped them. */
	n_refused: number;
	/** Loads that had ended before they were hit, or did not mind. */
	n_ended: number;
	/** Where a load was hit and what was wrong then. */
	broken: string[];
}

/** Two loads at a time, each in a place of its own and killed once, then looked at and repeated. */
export async function strikeAll(
	shop: Workshop,
	scenario: Scenario,
	blows: Iterable<Blow> | AsyncIterable<Blow>,
): Promise<Outcome> {
	const outcome: Outcome = { n_killed: 0, n_refused: 0, n_ended: 0, broken: [] };
	const next = Symbol.asyncIterator in blows ? blows[Symbol.asyncIterator]() : blows[Symbol.iterator]();
	const worker = async () => {
		for (let { value, done } = await next.next(); !done; { value, done } = await next.next())
			await strike(shop, scenario, value as Blow, outcome);
	};
	await Promise.all([worker(), worker()]);
	return outcome;
}

async function strike(shop: Workshop, scenario: Scenario, blow: Blow, outcome: Outcome): Promise<void> {
	const place = shop.copy(scenario.start);
	const { code, signal, stderr } = await loadInProcess(place, scenario.argv, blow.surroundings);
	const problems: string[] = [];
	if (signal === 'SIGKILL') outcome.n_killed += 1;
	else if (code === 0) outcome.n_ended += 1;
	else if (code === exitCodes.not_writable && stderr.includes('can not write: ')) {
		outcome.n_refused += 1;
		problems.push(...leftBehind(place).map((name) => `left ${name}`));
	} else problems.push(`ended with ${code ?? signal}: ${stderr.slice(0, 300)}`);
	problems.push(...(await brokenIn(place, scenario)));
	if (problems.length > 0) {
		outcome.broken.push([blow.name, ...problems].join('\n\t'));
		process.stdout.write(`${outcome.broken.at(-1)}\n`);
	}
	rmSync(place.folder, { recursive: true, force: true });
}

/** What a load that ends by itself clears away. */
const leftBehind = ({ out, state }: Place): string[] =>
	[...namesIn(out), ...namesIn(state)].filter((name) => /^\.|\.next$/.test(name));
