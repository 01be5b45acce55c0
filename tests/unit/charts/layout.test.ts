import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayRange } from '../../../src/lib/charts/calendar.ts';
import { labelRows } from '../../../src/lib/charts/label-rows.ts';
import { countScale } from '../../../src/lib/charts/scale.ts';
import { shortened, textWidth, wrapped } from '../../../src/lib/charts/text-width.ts';

describe('countScale', () => {
	test.each([
		[0, 5, { max: 1, step: 1 }],
		[3, 5, { max: 3, step: 1 }],
		[375, 5, { max: 400, step: 100 }],
		[4_629_375, 5, { max: 5_000_000, step: 1_000_000 }],
	])('%i in %i steps', (highest, steps, expected) => expect(countScale(highest, steps)).toEqual(expected));

	test('reaches the highest count in no more steps than asked for', () =>
		fc.assert(
			fc.property(fc.nat(1e9), fc.integer({ min: 1, max: 10 }), (highest, steps) => {
				const { max, step } = countScale(highest, steps);
				expect(max).toBeGreaterThanOrEqual(highest);
				expect(max / step).toBeLessThanOrEqual(steps);
			}),
		));
});

describe('text', () => {
	test('wrapped lines fit and keep every word that they can', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 120, max: 400 }), (text, width) => {
				for (const line of wrapped(text, 14, width, 2))
					expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
				expect(wrapped(text, 14, width, 40).join(' ').replaceAll('…', '')).toHaveLength(text.length);
			}),
		);
	});
	test('a text that fits stays whole', () => expect(shortened('Late answer', 13, 100)).toBe('Late answer'));
	test('a text that does not fit says so', () =>
		expect(shortened('Late answer', 13, 40)).toMatch(/^Late?…$/));
});

describe('labelRows', () => {
	test('labels of one row never overlap, and stay inside', () => {
		const mark = fc.record({ x: fc.integer({ min: 0, max: 700 }), width: fc.integer({ min: 10, max: 200 }) });
		const room = { left: 0, right: 720, max_rows: 4, gap: 6 };
		fc.assert(
			fc.property(fc.array(mark, { maxLength: 5 }), (marks) => {
				const placed = labelRows(marks, room)?.map((label, place) => ({ ...label, ...marks[place]! })) ?? [];
				for (const one of placed) {
					expect(one.left).toBeGreaterThanOrEqual(0);
					expect(one.left + one.width).toBeLessThanOrEqual(720);
					for (const other of placed)
						if (one !== other && one.row === other.row && one.left <= other.left)
							expect(one.left + one.width).toBeLessThan(other.left);
				}
			}),
		);
	});
	test('says when they do not all fit', () => {
		const marks = Array.from({ length: 8 }, () => ({ x: 10, width: 50 }));
		expect(labelRows(marks, { left: 0, right: 720, max_rows: 4, gap: 6 })).toBeNull();
	});
});

describe('dayRange', () => {
	test.each([
		['1970-01-02', [1, 1]],
		['1970-02', [31, 31 + 27]],
		['1970', [0, 364]],
		['1972', [730, 730 + 365]],
	])('%s', (date, range) => expect(dayRange(date)).toEqual(range));
	test('refuses what is no date', () => expect(() => dayRange('May 2024')).toThrow('invalid date: May 2024'));
});
