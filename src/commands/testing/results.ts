import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Tally {
	passed: number;
	failed: number;
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), success: z.boolean() });
const playwrightReport = z.object({
	stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
	errors: z.array(z.unknown()),
});

/** What Vitest says of its run. A run without a report, without a test, or that crashed is a failure. */
export function vitestTally(report: string, exit_code: number): Tally {
	const parsed = vitestReport.safeParse(readReport(report));
	if (!parsed.success) return { passed: 0, failed: 1 };
	const { numPassedTests: passed, numFailedTests: failed } = parsed.data;
	return settled({ passed, failed }, exit_code);
}

/** What Playwright says of its run; a test that passed only when tried again has failed. */
export function playwrightTally(report: string, exit_code: number): Tally {
	const parsed = playwrightReport.safeParse(readReport(report));
	if (!parsed.success) return { passed: 0, failed: 1 };
	const { expected, unexpected, flaky } = parsed.data.stats;
	return settled({ passed: expected, failed: unexpected + flaky + parsed.data.errors.length }, exit_code);
}

function settled({ passed, failed }: Tally, exit_code: number): Tally {
	const is_crash = failed === 0 && (exit_code !== 0 || passed === 0);
	return { passed, failed: is_crash ? 1 : failed };
}

function readReport(path: string): unknown {
	if (!existsSync(path)) return null;
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}
