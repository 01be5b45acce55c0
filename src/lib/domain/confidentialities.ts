import { guardOf, type ClosedSet } from './closed-set.ts';

/** Who may see a filing. */
export const confidentialities = {
	public: { label: { en: 'Public', nl: 'Openbaar', fr: 'Public', de: 'Öffentlich' } },
	confidential: { label: { en: 'Confidential', nl: 'Vertrouwelijk', fr: 'Confidentiel', de: 'Vertraulich' } },
	legally_privileged: {
		label: {
			en: 'Legally privileged',
			nl: 'Valt onder het verschoningsrecht',
			fr: 'Couvert par le secret professionnel',
			de: 'Anwaltlich privilegiert',
		},
	},
} satisfies ClosedSet;

export type Confidentiality = keyof typeof confidentialities;

export const isConfidentiality = guardOf(confidentialities);
