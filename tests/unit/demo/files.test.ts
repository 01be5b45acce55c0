import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoFiles, demoSeed } from '../../../src/commands/demo/files.ts';
import { committedText } from './committed.ts';

const generated = demoFiles(demoSeed);

describe('the committed demo', () => {
	it.each(Object.keys(generated))('%s is what the generator writes, byte for byte', (name) => {
		expect(committedText(name) === generated[name]).toBe(true);
	});

	it('holds no other table', () => {
		const tables = readdirSync(new URL('../../../data/demo/', import.meta.url)).filter((name) =>
			name.endsWith('.csv'),
		);
		expect(tables.toSorted()).toEqual(Object.keys(generated).toSorted());
	});

	it('stays well under 4 MB', () => {
		const bytes = Object.values(generated).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
		expect(bytes).toBeLessThan(3.5 * 1024 * 1024);
	});

	it('ends every line with a line feed alone', () => {
		for (const text of Object.values(generated))
			expect(text.includes('\r') || !text.endsWith('\n')).toBe(false);
	});

	it('tells another story with another seed', () => {
		expect(demoFiles(demoSeed + 1)['complaints.csv'] === generated['complaints.csv']).toBe(false);
	});
});
