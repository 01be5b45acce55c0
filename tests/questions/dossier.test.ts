import { expect, test } from 'vitest';
import { dossierPartOf } from '../../src/lib/server/dossier.ts';
import { readFigure } from '../../src/lib/server/figures/read-figure.ts';
import type { Statement } from '../../src/lib/server/record.ts';
import { readVendorPage } from '../../src/lib/server/vendor-page.ts';
import { openFixture } from './fixture.ts';

const { database, context } = await openFixture('en');

const statement = (attribute: string, role: string) => ({ attribute, role }) as Statement;

test.each`
	statements                                                                 | part        | why
	${[statement('fine', 'regulator')]}                                        | ${'acts'}   | ${'an authority imposes it'}
	${[statement('ruling', 'court')]}                                          | ${'acts'}   | ${'a court decides it'}
	${[statement('fine', 'journalist')]}                                       | ${'said'}   | ${'a newspaper imposes nothing'}
	${[statement('fine', 'journalist'), statement('fine', 'regulator')]}       | ${'acts'}   | ${'what differs stands with the act'}
	${[statement('inquiry', 'regulator')]}                                     | ${'said'}   | ${'an inquiry is no decision'}
	${[statement('claim', 'vendor')]}                                          | ${'claims'} | ${'the vendor says so'}
	${[statement('claim', 'vendor_commenter')]}                                | ${'said'}   | ${'a commenter is not the vendor'}
	${[statement('finding', 'regulator'), statement('data_source', 'vendor')]} | ${'claims'} | ${'a finding stands beside the claim that it contradicts'}
`('$part: $why', ({ statements, part }) => {
	expect(dossierPartOf({ statements, is_conflict: statements.length > 1 })).toBe(part);
});

const vendorPage = async (vendor_id: string) => {
	const vendor = context.vendors.find((one) => one.vendor_id === vendor_id);
	if (!vendor) throw new Error(`unknown vendor: ${vendor_id}`);
	return readVendorPage(context, vendor);
};

test('every statement about a vendor stands on its page once', async () => {
	const { parts } = await vendorPage('ven-3');
	const shown = parts.flatMap(({ sections }) =>
		sections.flatMap(({ groups }) =>
			groups.flatMap(({ statements }) => statements.map(({ assertion_id }) => assertion_id)),
		),
	);
	expect(shown.toSorted()).toEqual(['kaspr-1', 'kaspr-2', 'kaspr-3']);
	expect(parts.map(({ id }) => id)).toEqual(['acts', 'claims']);
});

test('filings are events of the one timeline, in the picture, its table and its download', async () => {
	const { timeline, filings } = await vendorPage('ven-1');
	expect(filings?.rows).toHaveLength(4);
	expect(filings?.all.href).toBe('/en/filings?vendor=ven-1');
	// One filing has not come: it has no day.
	expect(timeline?.table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
		['10 March 2022', 'Filings', 'Privacy notice, version 1'],
		['12 April 2023', 'Filings', 'Privacy notice, version 2'],
		['1 May 2023', 'Filings', 'Privacy notice, version 1'],
	]);
	const url = new URL('https://herkomst.example/en/figures/timeline-vendor-ven-1.csv');
	const lease = { snapshot_id: 'fixture-1', reader: database, release: () => undefined };
	const figure = await readFigure({
		locals: { lease },
		params: { lang: 'en', figure_id: 'timeline-vendor-ven-1' },
		url,
	});
	expect(figure.table.rows).toEqual(timeline?.table.rows);
});
