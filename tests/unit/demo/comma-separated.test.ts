import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commaSeparated } from '../../../src/commands/demo/comma-separated.ts';
import { inputFile } from '../../../src/commands/demo/input-file.ts';

describe('comma-separated files', () => {
	it('come back as they went in, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.array(fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.string() }), { minLength: 1 }),
				(rows) => {
					const back: unknown = parse(commaSeparated(['a', 'b'], rows), {
						columns: true,
						record_delimiter: '\n',
					});
					expect(back).toEqual(rows);
				},
			),
		);
	});

	it('quote only what needs it, and end in a line feed', () => {
		expect(commaSeparated(['a', 'b'], [{ a: 'x, y', b: 'z' }, { a: 'say "no"' }])).toBe(
			'a,b\n"x, y",z\n"say ""no""",\n',
		);
	});

	it('hold the columns that some row fills, and refuse one that the native input does not know', () => {
		expect(
			inputFile('respondents', [{ complaint_id: 'NL-2024-00001', role: 'collector', name: 'Skillfable' }]),
		).toBe('complaint_id,role,name\nNL-2024-00001,collector,Skillfable\n');
		expect(() => inputFile('respondents', [{ colour: 'blue' }])).toThrow(
			'unknown column: respondents.colour',
		);
	});
});
