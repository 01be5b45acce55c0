import { consentRecipients } from '../consent-recipients.ts';
import { dataCategories } from '../data-categories.ts';
import { sourceVisibilities } from '../source-visibilities.ts';
import type { Fact } from './fact.ts';

/** Where the data were seen and how they were taken. */
export const collectionFacts = {
	collected: {
		fact: 'collected',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'collected_date',
		label: { en: 'Collected', nl: 'Verzameld' },
		definition: {
			en: 'The organisation obtained the data.',
			nl: 'De organisatie heeft de gegevens verkregen.',
		},
	},
	first_seen: {
		fact: 'first_seen',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'First seen', nl: 'Voor het eerst gezien' },
		definition: {
			en: 'The person found out that the organisation holds the data.',
			nl: 'De betrokkene ontdekte dat de organisatie de gegevens heeft.',
		},
	},
	record_seen: {
		fact: 'record_seen',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Record seen', nl: 'Profiel gezien' },
		definition: {
			en: 'The data were visible at the organisation on this day.',
			nl: 'De gegevens waren op deze dag bij de organisatie te zien.',
		},
	},
	last_activity: {
		fact: 'last_activity',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: 'last_activity_date',
		label: { en: 'Last activity', nl: 'Laatste activiteit' },
		definition: {
			en: 'The last time that the person had anything to do with the organisation or with the source.',
			nl: 'De laatste keer dat de betrokkene iets met de organisatie of de bron te maken had.',
		},
	},
	source_visibility: {
		fact: 'source_visibility',
		value_kind: 'code',
		values: sourceVisibilities,
		is_list: false,
		shorthand_column: 'source_visibility',
		label: { en: 'Visibility at the source', nl: 'Zichtbaarheid bij de bron' },
		definition: {
			en: 'Who could see the data where they were taken, as the person had set it.',
			nl: 'Wie de gegevens kon zien op de plek waar ze zijn overgenomen, zoals de betrokkene dat had ingesteld.',
		},
	},
	data_category: {
		fact: 'data_category',
		value_kind: 'code',
		values: dataCategories,
		is_list: true,
		shorthand_column: null,
		label: { en: 'Kinds of data', nl: 'Soorten gegevens' },
		definition: {
			en: 'The kinds of data that the organisation holds about the person.',
			nl: 'De soorten gegevens die de organisatie over de betrokkene heeft.',
		},
	},
	age_at_collection: {
		fact: 'age_at_collection',
		value_kind: 'number',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Age at collection', nl: 'Leeftijd bij verzameling' },
		definition: {
			en: 'The age of the person in whole years when the data were obtained.',
			nl: 'De leeftijd van de betrokkene in hele jaren toen de gegevens werden verkregen.',
		},
	},
	consent_given_to: {
		fact: 'consent_given_to',
		value_kind: 'code',
		values: consentRecipients,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Consent given to', nl: 'Toestemming gegeven aan' },
		definition: {
			en: 'To whom the person gave the consent that the organisation invokes.',
			nl: 'Aan wie de betrokkene de toestemming gaf waarop de organisatie zich beroept.',
		},
	},
} satisfies Record<string, Fact>;
