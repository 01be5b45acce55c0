import { expect, test } from 'vitest';
import { knownVendors } from '../../../ingest/resolution/known-vendors.ts';
import { nameIdentities } from '../../../ingest/resolution/name-identities.ts';
import { subjectOf } from '../../../ingest/resolution/subject.ts';

const row = (vendor_id: string, name: string) => ({
	vendor_id,
	name,
	legal_name: null,
	corporate_group: null,
	website: null,
	registration_number: null,
});

test('a vendor is known by all its names and by what its register says', () => {
	const [vendor, ...others] = knownVendors(
		[
			{
				...row('fable', 'Fable'),
				legal_name: 'Fable B.V.',
				website: 'https://www.fable.example/',
				corporate_group: '',
			},
			row('UNKNOWN', 'UNKNOWN'),
		],
		[
			{ vendor_id: 'fable', name: 'Fable' },
			{ vendor_id: 'fable', name: 'Old Fable' },
			{ vendor_id: 'other', name: 'Other' },
		],
	);
	expect(others).toEqual([]);
	expect(vendor?.names).toEqual(['Fable', 'Fable B.V.', 'Old Fable']);
	expect(vendor && subjectOf(vendor)).toMatchObject({
		keys: new Set(['fable', 'oldfable']),
		domains: new Set(['fable.example']),
		owners: new Set(),
	});
});

test('a name in many rows has one identity, and its wording is kept', () => {
	const identities = nameIdentities([
		{ name: 'Fable UG', website: 'https://fable-services.example' },
		{ name: 'FABLE', website: 'fable.example' },
		{ name: 'FABLE', website: null },
	]);
	expect([...identities.keys()]).toEqual(['Fable UG', 'FABLE']);
	expect(new Set(identities.values()).size).toBe(2);
});
