import { describe, expect, it } from 'vitest';
import { rowsOf, valueOf } from './committed.ts';
import { vendorIdOf } from './vendor-of.ts';

const assertions = rowsOf('assertions');
const ofAttribute = (attribute: string) => assertions.filter((row) => row.attribute === attribute);
const decisions = ofAttribute('naming_decision');
const named = decisions.filter((row) => row.value === 'named');
const known = rowsOf('complaints').filter((row) => row.kind === 'complaint' && row.complainant_key);

describe('naming', () => {
	it('names ten vendors, nine of them by 2022 and one in May 2024; one vendor is not named', () => {
		expect(named).toHaveLength(10);
		expect(named.filter((row) => valueOf(row, 'from_date') < '2023')).toHaveLength(9);
		expect(named.filter((row) => valueOf(row, 'from_date').startsWith('2024-05'))).toHaveLength(1);
		expect(decisions.filter((row) => row.value === 'not_named')).toHaveLength(1);
	});

	it.each(decisions.map((row) => [valueOf(row, 'entity_id'), valueOf(row, 'from_date')]))(
		'%s was heard before the decision of %s, and at least ten known people had complained',
		(vendor_id, decided) => {
			const hearing = ofAttribute('hearing').find((row) => row.entity_id === vendor_id);
			expect(hearing?.value).toBe('held');
			expect(valueOf(hearing ?? {}, 'from_date') < decided).toBe(true);
			const people = known
				.filter((row) => vendorIdOf(row) === vendor_id && valueOf(row, 'registered_date') < decided)
				.map((row) => row.complainant_key);
			expect(new Set(people).size).toBeGreaterThanOrEqual(10);
		},
	);

	it('keeps hearings and decisions about vendors that are not named from the public', () => {
		const publiclyNamed = new Set(named.map((row) => row.entity_id));
		const others = [...ofAttribute('hearing'), ...decisions].filter(
			(row) => !publiclyNamed.has(row.entity_id),
		);
		expect(others.map((row) => row.embargo_audience)).toEqual(others.map(() => 'complainant'));
		expect(others).toHaveLength(3);
	});

	it('keeps two replies in both languages, and inquiries from the public', () => {
		expect(ofAttribute('reply').filter((row) => row.text_en && row.text_nl && row.from_date)).toHaveLength(2);
		expect(ofAttribute('inquiry').every((row) => row.embargo_audience === 'complainant')).toBe(true);
	});

	it('explains jumps in the figures by incidents and changes of intake', () => {
		expect(ofAttribute('incident').every((row) => row.entity_type === 'authority')).toBe(true);
		expect([ofAttribute('incident').length, ofAttribute('intake_change').length]).toEqual([1, 2]);
	});
});
