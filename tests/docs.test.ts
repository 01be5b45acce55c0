import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { checksOf } from '../ingest/checks.ts';
import { exitCodes } from '../ingest/errors.ts';
import { violationGroups, violationTypes } from '../src/lib/domain/violation-types/index.ts';
import { dataSources } from '../src/lib/domain/data-sources/index.ts';
import { inputTableNames } from '../src/lib/domain/input-tables.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts = Object.keys(
	(JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);
const quoted = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);

describe('README', () => {
	test('names two set-up commands', () => {
		expect(readme).toContain('npm ci && npm start');
		expect(readme).toContain('npm ci && npm test');
	});

	test('every command it names is there, and every command that is there is named', () => {
		const named = [...readme.matchAll(/npm (?:run )?([a-z-]+)/g)]
			.map(([, name = '']) => name)
			.filter((name) => name !== 'ci');
		expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
		expect(scripts.filter((name) => !named.includes(name))).toEqual([]);
	});

	test('every path it names exists', () => {
		const paths = quoted.filter((text) =>
			/^(src|ingest|data|docs|tests|static)(\/[\w.()[\]=-]+)+\/?$/.test(text),
		);
		const made = ['data/build', 'data/state'];
		expect(paths.length).toBeGreaterThan(10);
		expect(
			paths.filter((path) => !made.some((folder) => path.startsWith(folder)) && !existsSync(path)),
		).toEqual([]);
	});

	test('every link between documents resolves', () => {
		const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
		expect(links.filter((path) => !existsSync(path))).toEqual([]);
	});

	test.each(Object.entries(exitCodes))('tells what exit %s (%i) is', (_, code) => {
		expect(readme).toMatch(new RegExp(`\\| ${code} \\|`));
	});

	test.each(environmentNames())('tells what %s sets', (name) => {
		expect(readme).toContain(`\`${name}\``);
	});
});

describe('words', () => {
	test('definitions are unique: a sentence that fits two words defines neither', () => {
		const sentences = [
			...Object.values(violationTypes),
			...Object.values(dataSources),
			...Object.values(violationGroups),
		].flatMap(({ definition }) => [definition.en, definition.nl]);
		expect(new Set(sentences).size).toBe(sentences.length);
	});

	test('every check says what it is for, and its id is its own within its table', () => {
		for (const table of inputTableNames) {
			const checks = checksOf(table);
			expect(checks.length).toBeGreaterThan(0);
			expect(new Set(checks.map(({ rule_id }) => rule_id)).size).toBe(checks.length);
		}
	});
});

describe('decision records', () => {
	const records = readdirSync('docs/decisions').filter((name) => name.endsWith('.md'));

	test.each(records)('%s has context, decision and consequences', (name) => {
		const text = readFileSync(`docs/decisions/${name}`, 'utf8');
		expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
		for (const heading of ['## Context', '## Decision', '## Consequences']) expect(text).toContain(heading);
	});
});

/** Environment variables that the program reads. */
function environmentNames(): string[] {
	const names = new Set<string>();
	for (const root of ['src', 'ingest'])
		for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
			if (!entry.isFile() || !/\.(ts|svelte)$/.test(entry.name)) continue;
			const text = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8');
			for (const [, name = ''] of text.matchAll(/(?:env|environment)\.([A-Z][A-Z_]+)/g)) names.add(name);
		}
	names.delete('CI');
	return [...names].sort();
}
