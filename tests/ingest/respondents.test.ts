import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { drawn, ingestFolder } from './ingest-folder.ts';
import type { Row } from './snapshot-rows.ts';

/** A complaint at an authority: what it alleges, who acted besides the collector, whose violation that is and who else may judge it. */
interface Case {
	authority: string;
	alleged: string;
	respondents: string;
	role: string;
	competent: string;
}

// prettier-ignore
const cases: Case[] = parse(
	drawn(`
	authority | alleged  | respondents               | role             | competent
	nl-ap     | MKT-UNSO | contacting_party          | contacting_party | Authority for Consumers and Markets (ACM)
	nl-ap     | MKT-UNSO | .                         | collector        | Authority for Consumers and Markets (ACM)
	nl-ap     | MKT-UNSO | platform|broker           | collector        | Authority for Consumers and Markets (ACM)
	nl-ap     | OBJ-MKT  | contacting_party          | contacting_party | .
	nl-ap     | ACC-LATE | contacting_party|platform | collector        | .
	fr-cnil   | MKT-UNSO | contacting_party          | contacting_party | .
	de-by     | MKT-UNSO | contacting_party          | contacting_party | Federal Network Agency (Bundesnetzagentur), for calls
	be-gba    | MKT-UNSO | .                         | collector        | Federal Public Service Economy (Economic Inspection)
	bench     | MKT-UNSO | .                         | collector        | .
`),
	{ columns: true },
);

interface Violation extends Row {
	id: string;
	role: string;
	competent: string | null;
}
let violations: Violation[];

beforeAll(async () => {
	const folder = ingestFolder();
	await folder.load({
		'complaints.csv': [
			'complaint_id,authority,received_date,vendor_name,violation_types',
			...cases.map(({ authority, alleged }, n) => `${n},${authority},2025-12-05,Graphfable,${alleged}`),
		].join('\n'),
		'respondents.csv': [
			'complaint_id,authority,role,name',
			...cases.flatMap(({ authority, respondents }, n) =>
				respondents
					.split('|')
					.filter((role) => role !== '')
					.map((role) => `${n},${authority},${role},Other ${role}`),
			),
		].join('\n'),
	});
	violations = await folder.analyst<Violation>(
		`select split_part(complaint_key, ':', 2) as id, role, competent_authority_en as competent from complaint_violations`,
	);
});

test.each(cases.map((row, n) => ({ ...row, n })))(
	'$alleged at $authority with $respondents is of the $role',
	({ n, role, competent }) => {
		expect(violations.filter(({ id }) => id === String(n))).toEqual([
			{ id: String(n), role, competent: competent === '' ? null : competent },
		]);
	},
);
