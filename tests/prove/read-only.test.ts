import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exitCodes } from '../../ingest/errors.ts';
import { brokenIn } from './broken.ts';
import { contentsOf } from './contents.ts';
import { scenarios, workshop, type Place, type Scenario } from './place.ts';
import { loadInProcess } from './process.ts';

const shop = workshop();
let served: Scenario;
beforeAll(async () => ({ served } = await scenarios(shop)));
afterAll(() => shop.remove());

/** The super-user may write everywhere, so under one the load runs as a user without any rights. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
const canRun =
	process.platform !== 'win32' &&
	spawnSync(process.execPath, ['-e', "fs.readFileSync('ingest/main.ts')"], nobody ? { uid: nobody } : {})
		.status === 0;

function give(path: string, user: number): void {
	chownSync(path, user, user);
	if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name), user);
}

/** Runs the second load where `folder` may be read and not written. */
async function loadBesides(place: Place, folder: string) {
	if (nobody) {
		chmodSync(shop.folder, 0o711);
		give(place.folder, nobody);
	}
	chmodSync(folder, 0o555);
	const ended = await loadInProcess(place, served.argv, { user: nobody });
	chmodSync(folder, 0o755);
	if (nobody) give(place.folder, 0);
	return ended;
}

if (canRun)
	test.each(['out', 'state'] as const)(
		'a read-only %s folder is told, and nothing is changed',
		async (name) => {
			const place = shop.copy(served.start);
			const ended = await loadBesides(place, place[name]);
			expect([ended.code, ended.stderr]).toEqual([
				exitCodes.not_writable,
				expect.stringContaining(`can not write: ${place[name]}`),
			]);
			expect(await contentsOf(place)).toEqual(served.before);
			expect(await brokenIn(place, served)).toEqual([]);
		},
	);
else
	test('here nobody without rights may read this program: read-only folders are not tried', () => {
		expect(dirname(process.execPath)).not.toBe('');
	});
