import type { Fact } from './fact.ts';

/** Content that was meant to disappear. */
export const contentFacts = {
	content_posted_at: {
		fact: 'content_posted_at',
		value_kind: 'time',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Content posted', nl: 'Inhoud geplaatst' },
		definition: {
			en: 'The person posted the content.',
			nl: 'De betrokkene heeft de inhoud geplaatst.',
		},
	},
	content_expires_after_hours: {
		fact: 'content_expires_after_hours',
		value_kind: 'number',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Hours until it disappears', nl: 'Uren tot verdwijnen' },
		definition: {
			en: 'The hours after which the platform takes the content away.',
			nl: 'Het aantal uren waarna het platform de inhoud weghaalt.',
		},
	},
	content_held_at: {
		fact: 'content_held_at',
		value_kind: 'time',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Content still held', nl: 'Inhoud nog aanwezig' },
		definition: {
			en: 'The organisation held the content at this moment.',
			nl: 'De organisatie had de inhoud op dit moment in bezit.',
		},
	},
} satisfies Record<string, Fact>;
