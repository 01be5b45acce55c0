import { describe, expect, it } from 'vitest';
import { facts, isFact, valueCodes } from '../../../src/lib/domain/facts.ts';

/** Facts that `complaints` can say in short; those that are dates do so in a column that ends in `_date`. */
const shorthand = [
	'collected notice notice_language first_contact first_disclosure access_request access_extension access_answer',
	'access_answer_text erasure_request erasure_answer erasure_confirmed objection contacted_again seen_again',
	'last_activity source_visibility harm',
].flatMap((line) => line.split(' '));

const others = [
	'first_seen record_seen access_extension_reasons identity_asked identity_received identity_document',
	'recipients_asked recipients_answered copy_received access_items_missing notice_items_missing erasure_extension',
	'erasure_refused rectification_request rectification_answer refusal refusal_reasons_given refusal_remedies_named',
	'fee_asked contact_channel contact_consent content_posted_at content_expires_after_hours content_held_at',
	'training_default training_announced training_effective training_objection_effect anonymity_claimed',
	'source_link_kept derived_labels logic_explained data_category age_at_collection consent_given_to progress_sent',
	'admissible opened decided',
].flatMap((line) => line.split(' '));

const members = Object.values(facts);

describe('facts', () => {
	it('are exactly the closed set', () => {
		expect(Object.keys(facts).toSorted()).toEqual([...shorthand, ...others].toSorted());
	});

	it('carry their own key', () => {
		for (const [key, { fact }] of Object.entries(facts)) expect(fact).toBe(key);
	});

	it('have a shorthand column exactly where the interface names one', () => {
		for (const { fact, value_kind, shorthand_column } of members) {
			const column = value_kind === 'date' ? `${fact}_date` : fact;
			expect([fact, shorthand_column]).toEqual([fact, shorthand.includes(fact) ? column : null]);
		}
	});

	it('list their codes exactly where the value is a code, and only codes can be lists', () => {
		for (const { fact, value_kind, values, is_list } of members) {
			expect([fact, values !== null]).toEqual([fact, value_kind === 'code']);
			if (is_list) expect([fact, value_kind]).toEqual([fact, 'code']);
		}
	});

	it('check a notice against the thirteen items of GDPR 14(1) and (2)', () => {
		expect(valueCodes(facts.notice_items_missing)).toHaveLength(13);
	});

	it('are told from any other text', () => {
		expect(isFact('notice')).toBe(true);
		expect(isFact('notice_date')).toBe(false);
	});
});
