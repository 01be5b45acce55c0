import { objectionEffects } from '../objection-effects.ts';
import type { Fact } from './fact.ts';

/** Training of models, claims of anonymity, and derived labels. */
export const modelFacts = {
	training_default: {
		fact: 'training_default',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Training on by default', nl: 'Training standaard aan' },
		definition: {
			en: 'The training was on without any act of the person.',
			nl: 'De training stond aan zonder dat de betrokkene iets deed.',
		},
	},
	training_announced: {
		fact: 'training_announced',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Training announced', nl: 'Training aangekondigd' },
		definition: {
			en: 'The organisation announced that it would train a model with the data.',
			nl: 'De organisatie kondigde aan met de gegevens een model te trainen.',
		},
	},
	training_effective: {
		fact: 'training_effective',
		value_kind: 'date',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Training started', nl: 'Training begonnen' },
		definition: {
			en: 'The training with the data started.',
			nl: 'De training met de gegevens begon.',
		},
	},
	training_objection_effect: {
		fact: 'training_objection_effect',
		value_kind: 'code',
		values: objectionEffects,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Effect of an objection', nl: 'Gevolg van bezwaar' },
		definition: {
			en: 'What an objection to the training changes.',
			nl: 'Wat een bezwaar tegen de training verandert.',
		},
	},
	anonymity_claimed: {
		fact: 'anonymity_claimed',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Anonymity claimed', nl: 'Anonimiteit beweerd' },
		definition: {
			en: 'The organisation says that the data are anonymous.',
			nl: 'De organisatie zegt dat de gegevens anoniem zijn.',
		},
	},
	source_link_kept: {
		fact: 'source_link_kept',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Link to the source kept', nl: 'Koppeling met de bron bewaard' },
		definition: {
			en: 'The data still hold a link or key that leads back to the person.',
			nl: 'De gegevens bevatten nog een koppeling of sleutel die naar de betrokkene leidt.',
		},
	},
	derived_labels: {
		fact: 'derived_labels',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Derived labels', nl: 'Afgeleide kenmerken' },
		definition: {
			en: 'The organisation gave the person labels or scores.',
			nl: 'De organisatie kende de betrokkene kenmerken of scores toe.',
		},
	},
	logic_explained: {
		fact: 'logic_explained',
		value_kind: 'yes_no',
		values: null,
		is_list: false,
		shorthand_column: null,
		label: { en: 'Logic explained', nl: 'Logica uitgelegd' },
		definition: {
			en: 'The organisation explained how it arrived at the labels or scores.',
			nl: 'De organisatie legde uit hoe de kenmerken of scores tot stand komen.',
		},
	},
} satisfies Record<string, Fact>;
