import { describe, expect, it } from 'vitest';
import { closedSets } from '../../../src/commands/codebook/closed-sets.ts';
import { dataSources } from '../../../src/lib/domain/data-sources/index.ts';
import { facts } from '../../../src/lib/domain/facts.ts';
import { inputTables } from '../../../src/lib/domain/input-tables.ts';
import { violationGroups, violationTypes } from '../../../src/lib/domain/violation-types/index.ts';

interface Word {
	label: Readonly<Record<string, string>>;
	definition?: Readonly<Record<string, string>>;
}

/** Every set of words that pages and exports print, under its name. */
const sets: [name: string, members: Readonly<Record<string, Word>>][] = Object.entries({
	...closedSets,
	violation_groups: violationGroups,
	violation_types: violationTypes,
	data_sources: dataSources,
	facts,
});

const duplicates = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each(sets)('the words of %s', (name, members) => {
	const words = Object.values(members);

	it('have labels in English and Dutch, and those of complaints and vendors in French and German too', () => {
		const languages = name === 'facts' ? ['en', 'nl'] : ['en', 'nl', 'fr', 'de'];
		for (const { label } of words) {
			expect(Object.keys(label)).toEqual(languages);
			for (const text of Object.values(label)) expect(text).toMatch(/^\S(.*\S)?$/);
		}
	});

	it.each(['en', 'nl'])('have one label each in %s', (language) => {
		expect(duplicates(words.map(({ label }) => label[language] ?? ''))).toEqual([]);
	});

	it.each(['en', 'nl'])('are defined in one sentence each in %s, and no two alike', (language) => {
		const definitions = words.flatMap(({ definition }) => (definition ? [definition[language] ?? ''] : []));
		expect(duplicates(definitions)).toEqual([]);
		for (const text of definitions) expect(text).toMatch(/^\p{Lu}.*\.$/u);
		for (const text of definitions) expect(text).not.toMatch(/[.!?] \p{Lu}/u);
	});
});

describe('definitions', () => {
	it('are there for every violation type, group, data source and fact', () => {
		for (const members of [violationTypes, violationGroups, dataSources, facts])
			for (const { definition } of Object.values<Word>(members))
				expect(Object.keys(definition ?? {})).toEqual(['en', 'nl']);
	});

	it('of input columns are one sentence each', () => {
		for (const { columns } of Object.values(inputTables))
			for (const { name, definition } of columns)
				for (const text of Object.values(definition)) {
					expect([name, text]).toEqual([name, expect.stringMatching(/^\p{Lu}.*\.$/u)]);
					expect([name, text]).not.toEqual([name, expect.stringMatching(/[.!?] \p{Lu}/u)]);
				}
	});
});
