import { describe, expect, test } from 'vitest';
import { assertions, membersOf, readPublicRecord } from './public-record.ts';

const identified = assertions.filter((row) => row.attribute === 'name' || row.attribute === 'title');
const entities = new Set(identified.map((row) => row.entity_id));
const typedEntities = new Set(identified.map((row) => `${row.entity_type}:${row.entity_id}`));
const documents = new Set(assertions.filter((row) => row.attribute === 'title').map((row) => row.entity_id));
const cases = new Set(assertions.filter((row) => row.entity_type === 'case').map((row) => row.entity_id));

test('every entity has a name or a title', () => {
	const nameless = assertions.filter((row) => !typedEntities.has(`${row.entity_type}:${row.entity_id}`));
	expect(nameless.map((row) => row.assertion_id)).toEqual([]);
});

test('who asserts, and who relays, is an entity with a name', () => {
	const broken = assertions.filter(
		(row) => ![row.asserted_by, ...membersOf(row.via)].every((id) => entities.has(id)),
	);
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});

test('every citation leads to a document; only our own look-ups go without', () => {
	const broken = assertions.filter((row) =>
		row.document === '' ? row.asserted_by !== 'herkomst' : !documents.has(row.document),
	);
	expect(broken.map((row) => row.assertion_id)).toEqual([]);
});

test('a case is a case of the list', () => {
	expect(assertions.filter((row) => row.case_id !== '' && !cases.has(row.case_id))).toEqual([]);
});

test.each(['publisher', 'published_date', 'url', 'language', 'document_kind'])(
	'every document has its %s, or says that it is unknown',
	(attribute) => {
		const described = assertions.filter((row) => row.attribute === attribute).map((row) => row.entity_id);
		expect([...documents].filter((document) => !described.includes(document))).toEqual([]);
	},
);

test('an address is a secure address on the web', () => {
	const addresses = assertions.filter((row) => row.attribute === 'url' && row.comparator !== 'unknown');
	for (const row of addresses) expect(new URL(row.value).protocol).toBe('https:');
});

test.each(['publisher', 'submitted_by', 'addressee', 'executive', 'corporate_parent'])(
	'a %s is an entity',
	(attribute) => {
		const named = assertions.filter((row) => row.attribute === attribute && row.comparator === '=');
		expect(named.filter((row) => !entities.has(row.value)).map((row) => row.assertion_id)).toEqual([]);
	},
);

describe('vendors', () => {
	const vendors = readPublicRecord<'vendor_id' | 'name' | 'product_form'>('vendors.csv');
	const names = readPublicRecord<'vendor_id' | 'name' | 'name_kind'>('vendor_names.csv');
	const FORMS =
		'browser_extension search_engine platform story_collector people_search data_broker enrichment_service other';
	const KINDS = 'legal trade domain former spelling product';

	test('every vendor of the table is a vendor of the assertions, and the other way round', () => {
		const asserted = identified.filter((row) => row.entity_type === 'vendor').map((row) => row.entity_id);
		expect(vendors.map((vendor) => vendor.vendor_id).sort()).toEqual(asserted.sort());
	});

	test('forms and kinds of name are of the closed sets', () => {
		expect(vendors.filter((vendor) => !FORMS.split(' ').includes(vendor.product_form))).toEqual([]);
		expect(names.filter((name) => !KINDS.split(' ').includes(name.name_kind))).toEqual([]);
	});

	test('the name of every vendor is among its names', () => {
		const known = new Set(names.map((name) => `${name.vendor_id}: ${name.name}`));
		expect(vendors.filter((vendor) => !known.has(`${vendor.vendor_id}: ${vendor.name}`))).toEqual([]);
		expect(known.size).toBe(names.length);
	});
});
