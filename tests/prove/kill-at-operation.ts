import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded into a process (`node --import`). Numbers the operations by which it changes files: with OPERATIONS_LISTED=FILE they are listed
 * there at its end, with KILLED_AT=`before 12` or `after 12` the process is killed there, as a loss of power or `kill -9` would.
 * What Node does in one call of many steps (write a file, copy one, remove a folder) is taken apart into these steps.
 */
const [side, number] = (process.env.KILLED_AT ?? '').split(' ');
const operations: string[] = [];

function pass(at: 'before' | 'after', count: number): void {
	if (at === side && count === Number(number)) process.kill(process.pid, 'SIGKILL');
}

type Operation = (...values: unknown[]) => unknown;
type Operations = Record<string, Operation>;

/** Whether a call changes nothing: a file opened to be read. */
const isReading = (name: string, [, flags]: unknown[]): boolean =>
	/^open/.test(name) && (typeof flags !== 'string' || flags === 'r');

function count(owner: Operations, name: string): void {
	const operation = owner[name];
	if (!operation) return;
	owner[name] = function (this: unknown, ...values: unknown[]): unknown {
		if (isReading(name, values)) return operation.apply(this, values);
		const told = values.filter((value) => typeof value === 'string' && value.startsWith('/'));
		const own = operations.push(`${Math.round(performance.now())} ${name} ${told.join(' ')}`);
		pass('before', own);
		const callback = values.at(-1);
		if (typeof callback === 'function')
			values[values.length - 1] = (...results: unknown[]) => {
				pass('after', own);
				(callback as Operation)(...results);
			};
		const result = operation.apply(this, values);
		if (result instanceof Promise) return result.finally(() => pass('after', own));
		if (typeof callback !== 'function') pass('after', own);
		return result;
	};
}

const names =
	'open write writev fsync fdatasync ftruncate truncate rename link symlink unlink rmdir mkdir mkdtemp';
const changing = [...names.split(' '), 'chmod', 'fchmod', 'chown', 'fchown', 'utimes', 'futimes', 'cp'];
const sync = fs as unknown as Operations;
const promises = fs.promises as unknown as Operations;
const list = fs.writeFileSync;

for (const name of changing) {
	for (const ending of ['', 'Sync']) count(sync, `${name}${ending}`);
	count(promises, name);
}
for (const name of ['writeFile', 'appendFile', 'copyFile', 'rm']) {
	count(sync, name);
	count(promises, name);
}
const handle = await fs.promises.open(import.meta.filename);
for (const name of ['write', 'writev', 'writeFile', 'appendFile', 'truncate', 'sync', 'datasync', 'chmod'])
	count(Object.getPrototypeOf(handle) as Operations, name);
await handle.close();

fs.writeFileSync = (path, data, options) => {
	const told = typeof options === 'object' && options !== null ? options : { encoding: options };
	const file =
		typeof path === 'number' ? path : fs.openSync(path, String(told.flag ?? 'w'), told.mode ?? 0o666);
	try {
		const bytes =
			typeof data === 'string'
				? Buffer.from(data, told.encoding ?? 'utf8')
				: Buffer.from(data.buffer, data.byteOffset, data.byteLength);
		const middle = bytes.length >> 1;
		for (const part of [bytes.subarray(0, middle), bytes.subarray(middle)]) fs.writeSync(file, part);
		if (told.flush) fs.fsyncSync(file);
	} finally {
		if (typeof path !== 'number') fs.closeSync(file);
	}
};
fs.appendFileSync = (path, data, options) =>
	fs.writeFileSync(path, data, {
		...(typeof options === 'object' ? options : { encoding: options }),
		flag: 'a',
	});

const copy = fs.copyFileSync;
fs.copyFileSync = (from, to, mode) => {
	const bytes = fs.readFileSync(from);
	fs.writeFileSync(to, bytes.subarray(0, bytes.length >> 1));
	copy(from, to, mode);
};

fs.rmSync = (path, { force = false, recursive = false } = {}) => {
	const stats = fs.lstatSync(path, { throwIfNoEntry: !force });
	if (!stats) return;
	if (!stats.isDirectory() || !recursive) return fs.unlinkSync(path);
	for (const name of fs.readdirSync(path)) fs.rmSync(`${String(path)}/${name}`, { force, recursive });
	fs.rmdirSync(path);
};
syncBuiltinESMExports();

const listed = process.env.OPERATIONS_LISTED;
if (listed) process.on('exit', () => list(listed, operations.map((operation) => `${operation}\n`).join('')));
