import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCodes, IngestError } from '../../ingest/errors.ts';
import { readMapping } from '../../ingest/mapping/read-mapping.ts';
import { ingestFolder } from './ingest-folder.ts';

const folder = ingestFolder();
const sound = `{
	"profile": "fable",
	"why": "An invented publisher.",
	"zone": "Europe/Paris",
	"values": { "firm": { "headers": ["Firm"] } },
	"key": { "template": "fable-{slug:firm}" },
	"requires": ["firm"],
	"tables": [
		{
			"table": "vendors",
			"columns": {
				"vendor_id": { "template": "{key}" },
				"name": { "template": "{firm}" },
				"country": { "headers": ["Land"], "crosswalk": "country-names" }
			}
		}
	]
}
`;
let count = 0;
/** What is said about a mapping file with this text. */
function said(text: string): string {
	const path = join(folder.write(`mapping-${(count += 1)}`, { 'fable.json': text }), 'fable.json');
	try {
		readMapping(path);
		return 'sound';
	} catch (error) {
		if (!(error instanceof IngestError)) throw error;
		expect(exitCodes[error.reason]).toBe(16);
		expect(error.message).toContain(`invalid mapping: ${path}:`);
		return error.message.replaceAll(`${path}:`, '');
	}
}

describe('a mapping file', () => {
	test('that is sound is read', () => {
		expect(said(sound)).toBe('sound');
		expect(said(`\uFEFF${sound.replaceAll('\n', '\r\n')}`)).toBe('sound');
	});

	test.each`
		fault                              | from                          | to                                              | says
		${'an unknown word'}               | ${'"country": { "headers"'}   | ${'"land": { "headers"'}                        | ${'14: unknown column: land (table vendors)'}
		${'an unknown table'}              | ${'"vendors"'}                | ${'"firms"'}                                    | ${/^invalid mapping: 10: invalid tables\.0\.table/}
		${'a key that the form lacks'}     | ${'"zone":'}                  | ${'"time_zone":'}                               | ${'4: unknown key: time_zone'}
		${'a zone that does not exist'}    | ${'Europe/Paris'}             | ${'Europe/Nowhere'}                             | ${'4: unknown zone: Europe/Nowhere'}
		${'a crosswalk that is no file'}   | ${'country-names'}            | ${'no-such'}                                    | ${'14: unknown crosswalk: no-such'}
		${'a name that nothing says'}      | ${'{slug:firm}'}              | ${'{slug:house}'}                               | ${'6: unknown name in a template: house'}
		${'a template with a loose brace'} | ${'{slug:firm}'}              | ${'{firm'}                                      | ${/6: invalid template: fable-\{firm \(write/}
		${'a requirement without header'}  | ${'"requires": ["firm"]'}     | ${'"requires": ["name"]'}                       | ${'7: unknown required word: name is read from no header'}
		${'neither headers nor template'}  | ${'{ "template": "{firm}" }'} | ${'{ "otherwise": "x" }'}                       | ${'13: invalid column: write either headers or a template'}
		${'a full export'}                 | ${'"zone":'}                  | ${'"full": true, "zone":'}                      | ${'4: invalid full: only an export of complaints can be declared full'}
		${'only_with in the first table'}  | ${'"table": "vendors",'}      | ${'"table": "vendors", "only_with": ["name"],'} | ${/10: invalid only_with: the first table gets exactly one row/}
		${'a list where text belongs'}     | ${'"An invented publisher."'} | ${'["An", "invented"]'}                         | ${/^invalid mapping: 3: invalid why: /}
		${'a key that stands twice'}       | ${'"zone": "Europe/Paris"'}   | ${'"why": "Twice."'}                            | ${'4: why stands there more than once'}
		${'a comma too many'}              | ${'"requires": ["firm"],'}    | ${'"requires": ["firm",],'}                     | ${'7: a value is missing, or is no JSON'}
		${'a comma too few'}               | ${'"requires": ["firm"],'}    | ${'"requires": ["firm"]'}                       | ${'8: , is missing between two values of an object'}
		${'an end too early'}              | ${']\n}\n'}                   | ${']\n'}                                        | ${/ is missing between two values of an object/}
	`('with $fault: the error names the line', ({ from, to, says }) => {
		expect(sound).toContain(from);
		const message = said(sound.replace(from, to));
		if (typeof says === 'string') expect(message).toBe(`invalid mapping: ${says}`);
		else expect(message).toMatch(says);
	});

	test('with several faults names each', () => {
		const text = sound.replace('Europe/Paris', 'Mars').replace('"country": {', '"land": {');
		expect(said(text)).toBe(
			'invalid mapping: 4: unknown zone: Mars\n14: unknown column: land (table vendors)',
		);
	});

	test('that is not there is a wrong setting', async () => {
		await expect(folder.run('data/demo', '--mapping', 'no-such.json')).rejects.toMatchObject({
			reason: 'setting_wrong',
			message: 'missing mapping: no-such.json can not be read',
		});
	});

	test('and a profile do not go together', () => {
		expect(() => folder.run('data/demo', '--mapping', 'a.json', '--profile', 'cfpb')).toThrow(
			'invalid mapping: give --mapping or --profile, not both',
		);
	});
});

const examples = 'data/reference/mappings';
test.each(readdirSync(examples))('the example %s is sound', (name) => {
	expect(readMapping(join(examples, name)).profile).toBe(name.replace('.json', ''));
});
