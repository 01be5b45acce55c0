import { describe, expect, it } from 'vitest';
import {
	isViolationType,
	violationGroups,
	violationTypes,
	type ViolationGroup,
} from '../../../src/lib/domain/violation-types/index.ts';

/** The whole taxonomy: a code belongs to the group of its prefix, and its place here is its bit in the mask. */
const codesInOrder = [
	'NOT-LATE NOT-NONE NOT-UNCL NOT-INCO NOT-OBJ',
	'ACC-LATE ACC-NONE ACC-SRC ACC-RCP ACC-INCO',
	'RGT-OBST RGT-ID RGT-REAS RGT-FEE ERA-LATE ERA-REF ERA-BACK RCT-REF OBJ-MKT OBJ-GEN RCP-NTF',
	'RET-LONG RET-ROLL RET-UNDF EPH-KEPT',
	'LAW-BASE LAW-VIS LAW-CONS LAW-PURP LAW-MIN LAW-FAIR',
	'CAT-SPEC CAT-CRIM CAT-CHLD CAT-LOC TPC-BOOK AI-DEF AI-PSEU AI-PROF MKT-UNSO',
	'GOV-REP GOV-DOC GOV-COOP GOV-REG SEC-FAIL TRF-3RD PLT-TERM OTH',
].flatMap((line) => line.split(' '));

const groupOfPrefix: Record<string, ViolationGroup> = {
	NOT: 'transparency',
	ACC: 'access',
	RGT: 'rights',
	ERA: 'rights',
	RCT: 'rights',
	OBJ: 'rights',
	RCP: 'rights',
	RET: 'retention',
	EPH: 'retention',
	LAW: 'lawfulness',
	TPC: 'lawfulness',
	CAT: 'sensitive',
	AI: 'ai',
	MKT: 'marketing',
	GOV: 'governance',
	SEC: 'governance',
	TRF: 'governance',
	PLT: 'context',
	OTH: 'other',
};

const members = Object.values(violationTypes);

describe('violation types', () => {
	it('are exactly these 48', () => {
		expect(codesInOrder).toHaveLength(48);
		expect(Object.keys(violationTypes).toSorted()).toEqual(codesInOrder.toSorted());
	});

	it.each(codesInOrder.map((code, mask_bit) => [code, mask_bit] as const))(
		'%s keeps mask bit %i, its own key, and the group of its prefix',
		(code, mask_bit) => {
			const member = members.find(({ violation_type }) => violation_type === code);
			expect(member?.mask_bit).toBe(mask_bit);
			expect(Object.entries(violationTypes).find(([, value]) => value === member)?.[0]).toBe(code);
			expect(member?.violation_group).toBe(groupOfPrefix[code.split('-')[0] ?? '']);
		},
	);

	it('stand together by group, in the order of the groups', () => {
		const groups = [...new Set(members.map(({ violation_group }) => violation_group))];
		expect(groups).toEqual(Object.keys(violationGroups));
		const runs = members.filter(
			({ violation_group }, index) => violation_group !== members[index - 1]?.violation_group,
		);
		expect(runs).toHaveLength(groups.length);
	});

	it('cite articles in one form, and have no fine tier exactly where they cite none of the GDPR', () => {
		for (const { articles, national_articles, fine_tier, violation_type } of members) {
			for (const article of articles) expect(article).toMatch(/^GDPR \d{1,2}(\(\d{1,2}\))?(\([a-h]\))?$/);
			for (const article of national_articles) expect(article).toMatch(/^(EU|[A-Z]{2}(-[A-Z]{2})?) .*\d/);
			expect([violation_type, fine_tier === null]).toEqual([violation_type, articles.length === 0]);
		}
	});

	it('fall in the lower fine tier only for duties of the controller under GDPR 83(4)', () => {
		const lower = members.filter(({ fine_tier }) => fine_tier === 4);
		expect(lower.map(({ violation_type }) => violation_type)).toEqual([
			'GOV-REP',
			'GOV-DOC',
			'GOV-COOP',
			'SEC-FAIL',
		]);
	});

	it('are told from any other text', () => {
		expect(isViolationType('NOT-LATE')).toBe(true);
		for (const text of ['', 'not-late', 'NOT', 'toString', '__proto__'])
			expect(isViolationType(text)).toBe(false);
	});

	it('are called what complainants and authorities call them', () => {
		expect(violationTypes['RET-LONG'].label.nl).toBe('Te lange bewaartermijn');
		expect(violationTypes['NOT-LATE'].label.nl).toBe('Te late informatie');
		expect(violationTypes['ACC-SRC'].label.en).toBe('Vague answer on source');
	});
});

describe('violation groups', () => {
	it('carry their own key', () => {
		for (const [key, { violation_group }] of Object.entries(violationGroups))
			expect(violation_group).toBe(key);
	});
});
