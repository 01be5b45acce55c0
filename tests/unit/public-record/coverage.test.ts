import { expect, test } from 'vitest';
import { assertions, membersOf, readPublicRecord } from './public-record.ts';

const seedFacts = readPublicRecord<'seed_fact' | 'reason'>('seed-fact-ids.csv');
const held = new Set(assertions.flatMap((row) => membersOf(row.seed_facts)));

test('every fact of the five seed cases is held, or says why not', () => {
	const missing = seedFacts.filter((fact) => !held.has(fact.seed_fact) && fact.reason === '');
	expect(missing.map((fact) => fact.seed_fact)).toEqual([]);
});

test('at most one fact in twenty is left out with a reason', () => {
	const reasoned = seedFacts.filter((fact) => fact.reason !== '');
	expect(reasoned.length / seedFacts.length).toBeLessThanOrEqual(0.05);
});

test('an assertion holds only facts of the list', () => {
	const listed = new Set(seedFacts.map((fact) => fact.seed_fact));
	expect([...held].filter((fact) => !listed.has(fact))).toEqual([]);
	expect(listed.size).toBe(seedFacts.length);
});
