import { contactChannels } from '../contact-channels.ts';
import { harms } from '../harms.ts';
import type { Fact } from './fact.ts';

/** Contact with the person, the objection to it, and the harm done. */
export const contactFacts = {
	contact_channel: {
		fact: 'contact_channel',
		value_kind: 'code',
		values: contactChannels,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Channel of contact', nl: 'Contactkanaal' },
		definition: {
			en: 'How the person was contacted with the data.',
			nl: 'Hoe met de gegevens contact is opgenomen met de betrokkene.',
		},
	},
	contact_consent: {
		fact: 'contact_consent',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Consent to contact', nl: 'Toestemming voor contact' },
		definition: {
			en: 'The person had consented to being contacted in this way.',
			nl: 'De betrokkene had ingestemd met contact langs deze weg.',
		},
	},
	objection: {
		fact: 'objection',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'objection_date',
		label: { en: 'Objection', nl: 'Bezwaar' },
		definition: {
			en: 'The organisation received the objection of the person to the use of the data.',
			nl: 'De organisatie ontving het bezwaar van de betrokkene tegen het gebruik van de gegevens.',
		},
	},
	contacted_again: {
		fact: 'contacted_again',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'contacted_again_date',
		label: { en: 'Contacted again', nl: 'Opnieuw benaderd' },
		definition: {
			en: 'The person was contacted again after the objection.',
			nl: 'De betrokkene is na het bezwaar opnieuw benaderd.',
		},
	},
	harm: {
		fact: 'harm',
		value_kind: 'code',
		values: harms,
		is_list: false,
		shorthand_column: 'harm',
		label: { en: 'Harm', nl: 'Schade' },
		definition: {
			en: 'The harm that the person reports.',
			nl: 'De schade die de betrokkene meldt.',
		},
	},
} satisfies Record<string, Fact>;
