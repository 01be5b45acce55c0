import { describe, expect, test } from 'vitest';
import { readLabels, sha256Of } from './access-answers/answers.ts';
import { resultRows, resultsPage, vagueness } from './access-answers/results.ts';
import { isProving } from '../size.ts';
import type { Share } from './measure.ts';

const closed = (['held', 'second-held'] as const).flatMap(readLabels);
const share = ({ right, all }: Share): number => right / all;

describe('vague access answers, labelled by someone who had not seen the lexicons', () => {
	// Tuned on: more than the held half has to reach.
	test('open half', async () => {
		const answers = readLabels('open');
		await expect(resultsPage('open', answers)).toMatchFileSnapshot('access-answers/results-open.md');
		for (const dimension of ['source_specificity', 'recipient_specificity'] as const) {
			const { precision, recall } = vagueness(answers, dimension);
			expect(share(precision)).toBeGreaterThanOrEqual(0.96);
			expect(share(recall)).toBeGreaterThanOrEqual(0.95);
		}
	});

	// Never tuned on; the digests were committed before there was a lexicon, and before the lexicons were tuned a second time.
	test.each([
		['held', 'results.md', 'e16a4fc91d865b0b8f570429ef6fe3a0a6b036ca77f66b33d2bbfea6d5c85e32'],
		['second-held', 'results-second.md', '765b39f7dc6c248b0444e90a5caf953bbb260df246a4f574de6931d9dee01424'],
	] as const)('%s half, as measured', async (part, file, sha256) => {
		expect(sha256Of(part)).toBe(sha256);
		await expect(resultsPage(part, readLabels(part))).toMatchFileSnapshot(`access-answers/${file}`);
	});

	test('both closed halves, as the methodology page shows them', async () => {
		await expect(resultRows(closed)).toMatchFileSnapshot('../../data/reference/answer-reading-results.csv');
	});

	test('closed halves: recipients reach 90 % and 85 %', () => {
		const { precision, recall } = vagueness(closed, 'recipient_specificity');
		expect(share(precision)).toBeGreaterThanOrEqual(0.9);
		expect(share(recall)).toBeGreaterThanOrEqual(0.85);
	});

	// Not reached yet (results.md): the source of data. It stays here, so that `npm run prove` says so.
	test.runIf(isProving)('closed halves: sources reach 90 % and 85 %', () => {
		const { precision, recall } = vagueness(closed, 'source_specificity');
		expect(share(precision)).toBeGreaterThanOrEqual(0.9);
		expect(share(recall)).toBeGreaterThanOrEqual(0.85);
	});
});
