import { guardOf, type ClosedSet } from './closed-set.ts';

/** How a report reached the authority. */
export const channels = {
	web_form: {
		label: { en: 'Web form', nl: 'Webformulier', fr: 'Formulaire en ligne', de: 'Online-Formular' },
	},
	e_mail: { label: { en: 'E-mail', nl: 'E-mail', fr: 'Courriel', de: 'E-Mail' } },
	letter: { label: { en: 'Letter', nl: 'Brief', fr: 'Courrier', de: 'Brief' } },
	phone: { label: { en: 'Phone', nl: 'Telefoon', fr: 'Téléphone', de: 'Telefon' } },
	in_person: { label: { en: 'In person', nl: 'Persoonlijk', fr: 'Sur place', de: 'Persönlich' } },
	referral: {
		label: {
			en: 'Referred by another body',
			nl: 'Doorgestuurd door een andere instantie',
			fr: 'Transmis par un autre organisme',
			de: 'Von anderer Stelle weitergeleitet',
		},
	},
	other: { label: { en: 'Other channel', nl: 'Ander kanaal', fr: 'Autre canal', de: 'Anderer Weg' } },
} satisfies ClosedSet;

export type Channel = keyof typeof channels;

export const isChannel = guardOf(channels);
