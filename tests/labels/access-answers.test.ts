import { describe, expect, test } from 'vitest';
import { readLabels, sha256Of } from './access-answers/answers.ts';
import { resultsPage, vagueness } from './access-answers/results.ts';
import { isProving } from '../size.ts';
import type { Share } from './measure.ts';

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

	// Never tuned on; its digest was committed before there was a lexicon.
	test('held half, as measured', async () => {
		expect(sha256Of('held')).toBe('e16a4fc91d865b0b8f570429ef6fe3a0a6b036ca77f66b33d2bbfea6d5c85e32');
		const answers = readLabels('held');
		const page = resultsPage('held', answers);
		await expect(page).toMatchFileSnapshot('access-answers/results.md');
		const { precision, recall } = vagueness(answers, 'recipient_specificity');
		expect(share(precision)).toBeGreaterThanOrEqual(0.9);
		expect(share(recall)).toBeGreaterThanOrEqual(0.85);
	});

	// Not reached yet (results.md): the source of data. It stays here, so that `npm run prove` says so.
	test.runIf(isProving)('held half: sources', () => {
		const { precision, recall } = vagueness(readLabels('held'), 'source_specificity');
		expect(share(recall)).toBeGreaterThanOrEqual(0.85);
		expect(share(precision)).toBeGreaterThanOrEqual(0.9);
	});
});
