import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { textAt } from './label-files.ts';

const schema = z.object({
	pair_id: z.string(),
	left_file: z.string(),
	left_record: z.coerce.number().int(),
	left_field: z.string(),
	left_part: z.string(),
	right_file: z.string(),
	right_record: z.coerce.number().int(),
	right_field: z.string(),
	right_part: z.string(),
	label: z.enum(['same', 'related', 'different', 'unsure']),
	stratum: z.string(),
	held_back: z.enum(['yes', 'no']),
	reason_code: z.string(),
});

export type LabelledPair = z.infer<typeof schema> & {
	left: string;
	right: string;
	/** Both texts are fields of one record: a program that reads that record knows the answer. */
	is_of_one_record: boolean;
};

/** The labelled pairs that are measured, of one half, with their texts. */
export function labelledPairs(held_back: 'yes' | 'no'): LabelledPair[] {
	const rows: unknown[] = parse(readFileSync(new URL('vendor-pairs.csv', import.meta.url), 'utf8'), {
		columns: true,
	});
	return rows
		.map((row) => schema.parse(row))
		.filter((pair) => pair.held_back === held_back && pair.label !== 'unsure')
		.map((pair) => ({
			...pair,
			left: textAt(pair.left_file, pair.left_record, pair.left_field, pair.left_part),
			right: textAt(pair.right_file, pair.right_record, pair.right_field, pair.right_part),
			is_of_one_record: pair.left_file === pair.right_file && pair.left_record === pair.right_record,
		}));
}
