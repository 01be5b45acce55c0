import { existsSync } from 'node:fs';
import { run, runNode } from '../building/run-node.ts';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
];

/**
 * The browser for the page tests: CHROMIUM_PATH, one that is installed, Debian's own package, else Playwright's download
 * ('' lets Playwright find its own). Throws with what to do when there is none.
 */
export async function findBrowser(): Promise<string> {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`missing browser: ${named} (CHROMIUM_PATH)`);
	}
	const installed = () => places.find((path) => existsSync(path));
	if (installed()) return installed() ?? '';
	process.stderr.write('No Chromium here: installing the package of this system.\n');
	if (existsSync('/usr/bin/apt-get')) {
		const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
		const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get'];
		await run(command, [...rest, 'update', '-q']);
		await run(command, [...rest, 'install', '-y', '-q', '--no-install-recommends', 'chromium']);
		if (installed()) return installed() ?? '';
	}
	if ((await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'])) === 0) return '';
	throw new Error(
		'missing browser: install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH',
	);
}
