import { expect, test } from 'vitest';
import { judgementLine, pairOf, standing, type Judgement } from '../../../ingest/resolution/judgements.ts';

const line = (judgement: Judgement['judgement'], from_vendor_id: string, to_vendor_id: string): Judgement =>
	judgementLine.parse({
		judgement,
		from_vendor_id,
		to_vendor_id,
		reason: 'one firm',
		decided_by: 'analyst',
		decided_at: '2026-01-02T03:04:05Z',
	});

test('a merge stands until a later line about the same two takes its place', () => {
	const merge = line('same', 'a', 'b');
	expect([...standing([merge]).redirects]).toEqual([['a', 'b']]);
	expect([...standing([merge, line('withdrawn', 'b', 'a')]).redirects]).toEqual([]);
	const split = standing([merge, line('different', 'a', 'b')]);
	expect([...split.redirects]).toEqual([]);
	expect([...split.apart]).toEqual([pairOf('b', 'a')]);
	expect([...standing([merge, line('different', 'a', 'b'), merge]).redirects]).toEqual([['a', 'b']]);
	expect([...standing([merge, line('withdrawn', 'a', 'b'), line('same', 'b', 'a')]).redirects]).toEqual([
		['b', 'a'],
	]);
	// A withdrawn merge does not take a later one with it.
	expect([...standing([merge, line('same', 'a', 'c'), line('withdrawn', 'a', 'b')]).redirects]).toEqual([
		['a', 'c'],
	]);
});

test('a circle is refused', () => {
	expect(() => standing([line('same', 'a', 'b'), line('same', 'b', 'c'), line('same', 'c', 'a')])).toThrow(
		'invalid merge: a is merged into itself',
	);
	expect(() => standing([line('same', 'a', 'b'), line('same', 'b', 'a')])).toThrow('invalid merge');
	expect(() => standing([line('same', 'a', 'a')])).toThrow('invalid merge');
});
