import { expect, test } from 'vitest';
import { frameOf } from '../../src/lib/server/frame.ts';
import { citationOf, readCiting } from '../../src/lib/server/record.ts';
import { readVendorPage } from '../../src/lib/server/vendor-page.ts';
import { openFixture } from './fixture.ts';

const { database, context } = await openFixture(
	'nl',
	`insert into public_assertions (assertion_id, case_id, entity_type, entity_id, attribute, value, comparator, asserted_by, role)
	values ('doc-3', 'kaspr', 'document', 'doc-decision', 'publisher', 'CNIL', '=', 'CNIL', 'document_header')`,
);

const frame = (address: string) => frameOf(context, new URL(address, 'https://herkomst.example'));

test('a page and its citation are one page to a search engine, in two languages', () => {
	const { canonical, alternates } = frame('/nl/vendors/ven-1?from=2024Q1&release=2026Q3&taxonomyVersion=1');
	expect(canonical).toBe('https://herkomst.example/nl/vendors/ven-1?from=2024Q1');
	expect(alternates).toEqual([
		{ lang: 'nl', href: canonical },
		{ lang: 'en', href: 'https://herkomst.example/en/vendors/ven-1?from=2024Q1' },
	]);
	expect(frame('/nl').canonical).toBe('https://herkomst.example/nl');
});

test('the foot of every page names source, release, rounding and what a complaint is', () => {
	const { lines, links } = frame('/nl');
	expect(lines.join(' ')).toMatch(/uitgave 2026Q3.*veelvoud van 5.*hooguit 4 naast.*iemand stelt/);
	expect(links.map(({ href }) => href)).toEqual(['/nl?release=2026Q3&taxonomyVersion=1', '/nl/methodology']);
});

test('only a vendor without counts is said to have none', async () => {
	const [counted, , recorded] = context.vendors;
	if (!counted || !recorded) throw new Error('missing vendor');
	const leadOf = async (vendor: typeof counted) => (await readVendorPage(context, vendor)).lead;
	expect(await leadOf(counted)).toContain('verzonnen');
	expect(await leadOf({ ...counted, is_fictional: false })).toContain('Een klacht is geen vaststelling');
	const uncounted = context.vendors.find(({ named_from }) => named_from === null);
	expect(uncounted && (await leadOf(uncounted))).toContain('geen aantallen gepubliceerd');
});

test('a citation names nobody twice', async () => {
	const citing = await readCiting(database, context.words);
	const said = { role: 'regulator', via: null, document: 'doc-decision' };
	expect(citationOf(citing, { ...said, asserted_by: 'CNIL' }).label).toBe(
		'CNIL (toezichthouder): Besluit SAN-2024-020',
	);
	expect(citationOf(citing, { ...said, asserted_by: 'Kaspr' }).label).toContain('SAN-2024-020, CNIL');
});
