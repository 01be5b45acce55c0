import { guardOf, type ClosedSet } from './closed-set.ts';

/** How the person was contacted with the data; the law on marketing differs by channel. */
export const contactChannels = {
	phone: { label: { en: 'Phone call', nl: 'Telefoontje', fr: 'Appel téléphonique', de: 'Anruf' } },
	automated_call: {
		label: {
			en: 'Automated call',
			nl: 'Geautomatiseerde oproep',
			fr: 'Appel automatisé',
			de: 'Automatischer Anruf',
		},
	},
	sms: { label: { en: 'Text message', nl: 'Sms', fr: 'SMS', de: 'SMS' } },
	e_mail: { label: { en: 'E-mail', nl: 'E-mail', fr: 'Courriel', de: 'E-Mail' } },
	messaging_app: {
		label: { en: 'Messaging app', nl: 'Berichtenapp', fr: 'Messagerie instantanée', de: 'Messenger' },
	},
	social_network_message: {
		label: {
			en: 'Message on a social network',
			nl: 'Bericht via een sociaal netwerk',
			fr: 'Message sur un réseau social',
			de: 'Nachricht in einem sozialen Netzwerk',
		},
	},
	letter: { label: { en: 'Letter', nl: 'Brief', fr: 'Courrier', de: 'Brief' } },
	in_person: { label: { en: 'Visit', nl: 'Bezoek', fr: 'Visite', de: 'Besuch' } },
} satisfies ClosedSet;

export type ContactChannel = keyof typeof contactChannels;

export const isContactChannel = guardOf(contactChannels);
