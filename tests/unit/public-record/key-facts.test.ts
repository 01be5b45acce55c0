import { describe, expect, test } from 'vitest';
import { assertionOf, assertions, membersOf, type AssertionRow } from './public-record.ts';

type KeyFact = [assertion_id: string, expected: Partial<AssertionRow>];

/** Figures and dates as published, typed in by hand from the sources. */
const KEY_FACTS: KeyFact[] = [
	[
		'kaspr-fine-240000',
		{ value: '240000', unit: 'eur', comparator: '=', is_preferred: 'true', document: 'cnil-kaspr-page' },
	],
	['kaspr-fine-240000-press', { value: '240000', unit: 'eur', via: 'newsroom-kaspr' }],
	[
		'kaspr-fine-200000',
		{ value: '200000', unit: 'eur', is_preferred: 'false', document: 'globalsecuritymag-kaspr' },
	],
	['kaspr-fine-200000-idpc', { value: '200000', document_date: '2025-01' }],
	['kaspr-fine-250000', { value: '250000', asserted_by: 'fytt', is_preferred: 'false' }],
	['kaspr-fine-usd', { value: '249600', unit: 'usd', role: 'journalist', contradicts: '' }],
	['kaspr-decision-date', { value: '2024-12-05' }],
	['kaspr-publication-date', { value: '2024-12-19' }],
	['kaspr-product-launched', { value: '2018', from_date: '2018', role: 'derived' }],
	[
		'kaspr-database-size',
		{ value: '160000000', unit: 'contacts', comparator: 'about', is_preferred: 'true' },
	],
	['kaspr-retention-period', { value: '5', unit: 'years' }],
	['kaspr-corporate-parent', { value: 'cognism' }],
	['lusha-pq-announced-derived', { value: '2020-08-10', role: 'derived' }],
	['lusha-pq-submitted-on', { value: '2020-08-11', from_date: '2020-08-11' }],
	['lusha-pq-due-on', { value: '2020-09-01' }],
	['lusha-pq-postponed-to', { value: '2020-09-22', document: 'ah-tk-20192020-3893-notice' }],
	['lusha-pq-answered-on', { value: '2020-09-21', document: 'ah-tk-20202021-48-answer' }],
	['lusha-pq-answer-no-figure', { value: '', comparator: 'unknown', role: 'parliament' }],
	['lusha-legal-basis', { value: 'legitimate_interest', via: 'jan-middendorp|trouw' }],
	['lusha-database-size-unknown', { value: '', comparator: 'unknown' }],
	['lusha-retention-period-unknown', { comparator: 'unknown' }],
	['lusha-notice-practice-unknown', { comparator: 'unknown' }],
	['lusha-claim-not-from-linkedin', { value: 'linkedin', comparator: 'not', role: 'vendor' }],
	[
		'lusha-jurisdiction-cnil',
		{ comparator: 'not', asserted_by: 'cnil', contradicts: 'lusha-jurisdiction-garante' },
	],
	[
		'lusha-jurisdiction-garante',
		{ comparator: '=', asserted_by: 'garante', contradicts: 'lusha-jurisdiction-cnil' },
	],
	['skills-database-size', { value: '7000000', unit: 'profiles', comparator: 'about' }],
	['skills-safeguard-no-personal-data', { comparator: 'not', role: 'vendor' }],
	['skills-claim-profiles-stored', { role: 'vendor_commenter', asserted_by: 'unnamed-skills-search-engine' }],
	['skills-announcement-submit-assessment', { attribute: 'announcement' }],
	['linkedin-terms-in-force', { value: '2025-11-03' }],
	['linkedin-days-to-object', { value: '45', unit: 'days', role: 'derived' }],
	['linkedin-dpc-fine', { value: '310000000', unit: 'eur', from_date: '2024-10-22' }],
	['hyp3r-share-instagram', { value: '90', unit: 'percent', comparator: '>', via: 'business-insider|belga' }],
	['hyp3r-collection-rate', { value: '1000000', unit: 'posts_per_month', comparator: '>' }],
	['hyp3r-volume-unknown', { value: '', comparator: 'unknown' }],
	['hyp3r-private-profiles', { comparator: 'not' }],
	['instagram-story-lifetime', { value: '24', unit: 'hours' }],
	['instagram-responsibility', { entity_type: 'platform', value: 'security_flaw|lax_oversight' }],
	['clearview-fine', { value: '30500000', unit: 'eur', from_date: '2024-09-03' }],
	['locatefamily-fine', { value: '525000', unit: 'eur', from_date: '2020-12' }],
	['locatefamily-penalty-maximum', { value: '120000', comparator: '<=' }],
	['experian-fine', { value: '2700000', unit: 'eur', appeal_state: 'no_appeal' }],
	['bisnode-fine', { value: '943000', unit: 'pln', appeal_state: 'partly_annulled' }],
	['bisnode-informed', { value: '682439', unit: 'persons' }],
	['trovanumeri-fine', { value: '60000', unit: 'eur', from_date: '2023-05-17' }],
	['nestor-fine', { value: '20000', unit: 'eur' }],
	['hubside-fine', { value: '525000', unit: 'eur' }],
	['free-mobile-fine', { value: '300000', unit: 'eur' }],
];

test.each(KEY_FACTS)('%s is as published', (assertionId, expected) => {
	expect(assertionOf(assertionId)).toMatchObject(expected);
});

describe('what the cases must be able to show', () => {
	test('every amount of the Kaspr fine contradicts every other amount', () => {
		const fines = assertions.filter(
			(row) => row.entity_id === 'kaspr' && row.attribute === 'fine' && row.unit === 'eur',
		);
		expect(new Set(fines.map((row) => row.value))).toEqual(new Set(['200000', '240000', '250000']));
		for (const row of fines) {
			const rivals = fines.filter((other) => other.value !== row.value).map((other) => other.assertion_id);
			expect(membersOf(row.contradicts).sort()).toEqual(rivals.sort());
		}
	});

	test('the questions on Lusha have three sub-questions and two authors', () => {
		const parts = assertions.filter((row) => row.entity_id === 'ah-tk-20202021-48');
		expect(parts.filter((row) => row.attribute === 'sub_question')).toHaveLength(3);
		const authors = parts.filter((row) => row.attribute === 'submitted_by').map((row) => row.value);
		expect(authors.sort()).toEqual(['jan-middendorp', 'van-gent']);
	});

	test('LinkedIn is vendor, platform and data source at once', () => {
		const types = assertions
			.filter((row) => row.entity_id === 'linkedin' && row.attribute === 'name')
			.map((row) => row.entity_type);
		expect(types.sort()).toEqual(['data_source', 'platform', 'vendor']);
	});

	test('commenters are never named', () => {
		const commenters = new Set(
			assertions.filter((row) => row.role === 'commenter').map((row) => row.asserted_by),
		);
		expect([...commenters].sort()).toEqual(['commenters-linkedin-news', 'commenters-skills-blog']);
	});
});
