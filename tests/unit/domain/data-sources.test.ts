import { describe, expect, it } from 'vitest';
import {
	dataSourceParents,
	dataSources,
	isDataSource,
	type DataSourceParentCode,
} from '../../../src/lib/domain/data-sources/index.ts';
import { sourceVisibilities } from '../../../src/lib/domain/source-visibilities.ts';

/** The place of a code here is its bit in the mask. */
const parents: [code: string, parent_code: DataSourceParentCode][] = [
	['LI-PUB', 'SOCIAL'],
	['LI-MEM', 'SOCIAL'],
	['LI-RES', 'SOCIAL'],
	['LI-1P', 'SOCIAL'],
	['IG-POST', 'SOCIAL'],
	['IG-STORY', 'SOCIAL'],
	['IG-LOC', 'SOCIAL'],
	['SOC-OTH', 'SOCIAL'],
	['WHOIS', 'REGISTER'],
	['CODE', 'WEB'],
	['REG-CO', 'REGISTER'],
	['REG-OTH', 'REGISTER'],
	['USR-CON', 'USER'],
	['USR-NET', 'USER'],
	['USR-MAIL', 'USER'],
	['BRK-3P', 'BROKER'],
	['CUST', 'BUSINESS'],
	['CRM', 'BUSINESS'],
	['WEB-CRAWL', 'WEB'],
	['DIR', 'WEB'],
	['INF-DER', 'DERIVED'],
	['IMG-REC', 'DERIVED'],
	['LEAK', 'BREACH'],
	['ADS', 'DEVICE'],
	['UNK', 'UNKNOWN'],
];

const members = Object.values(dataSources);
const codesWhere = (test: (member: (typeof members)[number]) => boolean) =>
	members
		.filter(test)
		.map(({ data_source }) => data_source)
		.toSorted();

describe('data sources', () => {
	it('are exactly these 25', () => {
		expect(parents).toHaveLength(25);
		expect(Object.keys(dataSources).toSorted()).toEqual(parents.map(([code]) => code).toSorted());
	});

	it.each(parents.map(([code, parent_code], mask_bit) => ({ code, parent_code, mask_bit })))(
		'$code lies under $parent_code and keeps mask bit $mask_bit',
		({ code, parent_code, mask_bit }) => {
			const [key, member] = Object.entries(dataSources).find(([, value]) => value.data_source === code) ?? [];
			expect(key).toBe(code);
			expect(member).toMatchObject({ parent_code, mask_bit });
		},
	);

	it('use every parent', () => {
		expect(new Set(members.map(({ parent_code }) => parent_code as string))).toEqual(
			new Set(Object.keys(dataSourceParents)),
		);
	});

	it('disappear by themselves only where the platform says so', () => {
		expect(codesWhere(({ ephemeral_ttl_hours }) => ephemeral_ttl_hours !== null)).toEqual(['IG-STORY']);
		expect(dataSources['IG-STORY'].ephemeral_ttl_hours).toBe(24);
	});

	it('were limited by the person in two cases', () => {
		expect(
			codesWhere(
				({ visibility_required }) =>
					visibility_required !== null && sourceVisibilities[visibility_required].is_limited_by_person,
			),
		).toEqual(['LI-RES', 'USR-NET']);
	});

	it('leave the first origin open in three cases', () => {
		expect(codesWhere(({ provenance_known }) => !provenance_known)).toEqual(['BRK-3P', 'LEAK', 'UNK']);
	});

	it('are public by law only as official registers, which WHOIS is not', () => {
		expect(codesWhere(({ lawful_public_register }) => lawful_public_register)).toEqual(['REG-CO', 'REG-OTH']);
	});

	it('are first party only where a platform uses its own data', () => {
		expect(codesWhere(({ first_party }) => first_party)).toEqual(['LI-1P']);
	});

	it('are told from any other text', () => {
		expect(isDataSource('LI-PUB')).toBe(true);
		for (const text of ['', 'li-pub', 'SOCIAL', 'constructor']) expect(isDataSource(text)).toBe(false);
	});
});
