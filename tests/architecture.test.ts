import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Room → rooms that it may import. Imports follow the data, in one direction (README: One direction). */
const mayImport: Record<string, string[]> = {
	'src/lib/domain': [],
	'src/lib/question': ['src/lib/domain'],
	'src/lib/statistics': ['src/lib/domain'],
	'src/lib/text': ['src/lib/domain', 'src/lib/question'],
	'src/lib/charts': ['src/lib/domain', 'src/lib/question', 'src/lib/statistics', 'src/lib/text'],
	'src/lib/server': [
		'src/lib/domain',
		'src/lib/question',
		'src/lib/statistics',
		'src/lib/text',
		'src/lib/charts',
	],
	'src/lib/components': ['src/lib/domain', 'src/lib/question', 'src/lib/text', 'src/lib/charts'],
	'src/routes': [
		'src',
		'src/lib/domain',
		'src/lib/question',
		'src/lib/text',
		'src/lib/charts',
		'src/lib/server',
		'src/lib/components',
	],
	src: ['src/lib/domain', 'src/lib/text', 'src/lib/server'],
	ingest: ['src/lib/domain', 'src/lib/statistics'],
	'src/commands': ['src/lib/domain', 'ingest', 'src/lib/server'],
};

const rooms = Object.keys(mayImport).sort((a, b) => b.length - a.length);
const roomOf = (path: string): string | undefined =>
	rooms.find((room) => path === room || path.startsWith(`${room}/`));

/** Every source file below the two roots, with the files of this repository that it imports. */
function imports(): Map<string, string[]> {
	const edges = new Map<string, string[]>();
	for (const root of ['src', 'ingest'])
		for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !/\.(ts|svelte)$/.test(entry.name)) continue;
			const path = join(entry.parentPath, entry.name);
			const found = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
			edges.set(
				path,
				[...found].flatMap(([, target = '']) => ownFile(path, target)),
			);
		}
	return edges;
}

function ownFile(from: string, target: string): string[] {
	const path = target.startsWith('$lib')
		? join('src/lib', target.slice(4))
		: target.startsWith('.')
			? normalize(join(dirname(from), target))
			: null;
	if (path === null || basename(target).startsWith('$types')) return [];
	return [path];
}

const edges = imports();
const withEnding = (path: string): string =>
	[path, `${path}.ts`, `${path}.svelte`, `${path}/index.ts`].find((candidate) => edges.has(candidate)) ??
	path;

describe('one direction', () => {
	test('finds the rooms that it speaks of', () => {
		const seen = new Set([...edges.keys()].map(roomOf));
		expect([...seen].sort()).toEqual([...rooms].sort());
	});

	test('no import goes against it', () => {
		const broken = [...edges].flatMap(([from, targets]) =>
			targets.flatMap((target) => {
				const [room, other] = [roomOf(from), roomOf(target)];
				if (!room || !other || room === other || mayImport[room]?.includes(other)) return [];
				return [`${from} imports ${target}`];
			}),
		);
		expect(broken).toEqual([]);
	});

	test('no file imports itself round a circle', () => {
		expect(circles()).toEqual([]);
	});
});

function circles(): string[] {
	const found: string[] = [];
	const done = new Set<string>();
	const visit = (path: string, trail: string[]): void => {
		if (trail.includes(path)) return void found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
		if (done.has(path)) return;
		for (const target of edges.get(path) ?? []) visit(withEnding(target), [...trail, path]);
		done.add(path);
	};
	for (const path of edges.keys()) visit(path, []);
	return found;
}

describe('rooms and files', () => {
	const files = [...edges.keys()];

	test('no room is a drawer for whatever fits nowhere', () => {
		const drawers = /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.ts|\/|$)/;
		expect(files.filter((path) => drawers.test(path))).toEqual([]);
	});

	test('files are small: median at most 60 lines, 9 in 10 at most 150, none above 250', () => {
		const lengths = files
			.map((path) => readFileSync(path, 'utf8').split('\n').length - 1)
			.sort((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
		expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
		expect(lengths.at(-1)).toBeLessThanOrEqual(250);
	});

	test('SQL stands in .sql files; ATTACH is the one exception', () => {
		const statement = /[`'"]\s*(select|insert|update|delete|create|with|attach|copy)\s+[\w*]/i;
		const inCode = files
			.filter(
				(path) =>
					path.endsWith('.ts') && !path.startsWith('src/lib/domain') && !path.startsWith('src/lib/text'),
			)
			.filter((path) => !['ingest/engine.ts', 'src/lib/server/database.ts'].includes(path))
			.filter((path) => !path.startsWith('src/commands/demo'))
			.flatMap((path) =>
				readFileSync(path, 'utf8')
					.split('\n')
					.filter((line) => !/^\s*(\/\/|\/?\*)/.test(line) && statement.test(line))
					.map((line) => `${path}: ${line.trim()}`),
			);
		expect(inCode).toEqual([]);
	});

	test('markup is never printed as it is', () => {
		expect(files.filter((path) => readFileSync(path, 'utf8').includes('{@html'))).toEqual([]);
	});

	test('only database.ts opens the engine in the server', () => {
		const openers = files.filter(
			(path) =>
				path.startsWith('src/') &&
				/DuckDBInstance\s*\.\s*(create|fromCache)/.test(readFileSync(path, 'utf8')),
		);
		expect(openers).toEqual(['src/lib/server/database.ts']);
	});
});
