import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenNeeded } from './building/build-when-needed.ts';
import { runNode } from './building/run-node.ts';
import { findBrowser } from './testing/browser.ts';
import { playwrightTally, vitestTally, type Tally } from './testing/results.ts';

const bin = (path: string): string => join('node_modules', path);
const reports = 'test-results';
mkdirSync(reports, { recursive: true });

/** Checks that have no test count of their own count as one test each. */
const checks: [string, string[]][] = [
	['words of routes', [bin('@sveltejs/kit/svelte-kit.js'), 'sync']],
	['types', [bin('svelte-check/bin/svelte-check'), '--fail-on-warnings', '--output', 'human']],
	['lint', [bin('eslint/bin/eslint.js'), '.']],
	['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
];

const tallies: Tally[] = [];
for (const [name, args] of checks) tallies.push(await checked(name, () => runNode(args)));
tallies.push(await unitTests());
tallies.push(...(await pageTests()));

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function unitTests(): Promise<Tally> {
	const report = fresh('vitest.json');
	const code = await runNode([
		bin('vitest/vitest.mjs'),
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	return vitestTally(report, code);
}

/** The pages of the built server over the demo, in a real browser. */
async function pageTests(): Promise<Tally[]> {
	const folder = mkdtempSync(join(tmpdir(), 'herkomst-test-'));
	try {
		const browser = await findBrowser();
		const built = await checked('build', async () => buildWhenNeeded().then(() => 0));
		const environment = {
			...process.env,
			HERKOMST_BUILD: join(folder, 'build'),
			HERKOMST_STATE: join(folder, 'state'),
			CHROMIUM_PATH: browser,
		};
		const loaded = await checked('demo', () => runNode(['ingest/main.ts'], environment));
		const report = fresh('playwright.json');
		const code = await runNode([bin('@playwright/test/cli.js'), 'test'], {
			...environment,
			PLAYWRIGHT_JSON_OUTPUT_NAME: report,
		});
		return [built, loaded, playwrightTally(report, code)];
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return [{ passed: 0, failed: 1 }];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function checked(name: string, check: () => Promise<number>): Promise<Tally> {
	const code = await check().catch((error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		return 1;
	});
	process.stdout.write(`${name}: ${code === 0 ? 'ok' : `failed (${code})`}\n`);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function fresh(name: string): string {
	const path = join(reports, name);
	rmSync(path, { force: true });
	return path;
}
