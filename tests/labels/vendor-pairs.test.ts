import { describe, expect, test } from 'vitest';
import { dataIsThere, registerRecords } from './label-files.ts';
import { mergedOf, precisionOf, recallOf } from './measure.ts';
import { labelledPairs } from './pairs.ts';
import { resultsTable } from './results-table.ts';
import { universeOf } from './universe.ts';

if (!dataIsThere)
	test('the files beside the repository are not there: name resolution is not measured', () => {
		expect(dataIsThere).toBe(false);
	});
else
	describe('name resolution on pairs labelled by someone who had not seen it', () => {
		const records = registerRecords();
		const universes = { names: universeOf(records, 'names'), registers: universeOf(records, 'registers') };
		/** Tuned on. */
		const open = labelledPairs('no');
		/** Never tuned on: look at the open half when a figure falls. */
		const heldBack = labelledPairs('yes');
		const table = resultsTable({ open, 'held back': heldBack }, universes);

		test('the page of results is up to date', async () => {
			process.stdout.write(table);
			await expect(table).toMatchFileSnapshot('results.md');
		});
		const ofTwoRecords = heldBack.filter((pair) => !pair.is_of_one_record);
		const shareOf = ({ right, all }: { right: number; all: number }): number => right / all;

		// What was reached on the held-back half when it was first measured, rounded down.
		test('what merges by itself is right', () => {
			expect(shareOf(precisionOf(heldBack, universes.registers))).toBeGreaterThanOrEqual(0.99);
			expect(shareOf(precisionOf(heldBack, universes.names))).toBeGreaterThanOrEqual(0.99);
			expect(mergedOf(heldBack, 'related', universes.registers).right).toBe(0);
			expect(mergedOf(heldBack, 'different', universes.registers).right).toBe(0);
		});

		test('true pairs merge or are among the first three suggestions', () => {
			expect(shareOf(recallOf(heldBack, universes.registers))).toBeGreaterThanOrEqual(0.98);
			expect(shareOf(recallOf(ofTwoRecords, universes.registers))).toBeGreaterThanOrEqual(0.97);
			expect(shareOf(recallOf(ofTwoRecords, universes.names))).toBeGreaterThanOrEqual(0.77);
		});
	});
