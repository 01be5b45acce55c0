import { guardOf, type Term } from './closed-set.ts';

interface SignalTierTerm extends Term {
	/** True where the tier may be used for setting priorities. */
	readonly is_flag: boolean;
}

/** How surely a vendor draws more complaints of one violation type than the other vendors would lead one to expect. */
export const signalTiers = {
	at_least_twice: {
		label: {
			en: 'At least twice',
			nl: 'Minstens tweemaal',
			fr: 'Au moins le double',
			de: 'Mindestens doppelt',
		},
		definition: {
			en: 'The whole interval lies above twice the expected number.',
			nl: 'Het hele interval ligt boven tweemaal het verwachte aantal.',
		},
		is_flag: true,
	},
	clearly_more: {
		label: { en: 'Clearly more', nl: 'Duidelijk meer', fr: 'Nettement plus', de: 'Deutlich mehr' },
		definition: {
			en: 'The whole interval lies above one and a half times the expected number.',
			nl: 'Het hele interval ligt boven anderhalf maal het verwachte aantal.',
		},
		is_flag: true,
	},
	more: {
		label: { en: 'More', nl: 'Meer', fr: 'Plus', de: 'Mehr' },
		definition: {
			en: 'The whole interval lies above the expected number: possible, but too unsure to set priorities by.',
			nl: 'Het hele interval ligt boven het verwachte aantal: mogelijk, maar te onzeker om prioriteiten op te baseren.',
		},
		is_flag: false,
	},
	cannot_tell: {
		label: { en: 'Cannot tell', nl: 'Niet te zeggen', fr: 'Indéterminé', de: 'Nicht zu unterscheiden' },
		definition: {
			en: 'The number does not stand out from that of the other vendors.',
			nl: 'Het aantal onderscheidt zich niet van dat van de andere aanbieders.',
		},
		is_flag: false,
	},
	too_few: {
		label: { en: 'Too few', nl: 'Te weinig', fr: 'Trop peu', de: 'Zu wenige' },
		definition: {
			en: 'There are fewer than three independent complaints.',
			nl: 'Er zijn minder dan drie onafhankelijke klachten.',
		},
		is_flag: false,
	},
} satisfies Record<string, SignalTierTerm>;

export type SignalTier = keyof typeof signalTiers;

export const isSignalTier = guardOf(signalTiers);
