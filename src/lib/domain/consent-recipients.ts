import { guardOf, type ClosedSet } from './closed-set.ts';

/** To whom the person gave the consent that the organisation relies on. */
export const consentRecipients = {
	this_organisation: {
		label: { en: 'This organisation', nl: 'Deze organisatie', fr: 'Cet organisme', de: 'Diese Organisation' },
	},
	other_organisation: {
		label: {
			en: 'Another organisation',
			nl: 'Een andere organisatie',
			fr: 'Un autre organisme',
			de: 'Eine andere Organisation',
		},
	},
	nobody: { label: { en: 'Nobody', nl: 'Niemand', fr: 'Personne', de: 'Niemand' } },
} satisfies ClosedSet;

export type ConsentRecipient = keyof typeof consentRecipients;

export const isConsentRecipient = guardOf(consentRecipients);
