export const narrativeLanguages = ['nl', 'en', 'fr', 'de'] as const;
export type NarrativeLanguage = (typeof narrativeLanguages)[number];

export const isNarrativeLanguage = (language: string): language is NarrativeLanguage =>
	narrativeLanguages.some((known) => known === language);
