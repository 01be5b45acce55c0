import { competences } from '../domain/violation-types/competences.ts';
import { formatCountry } from './format.ts';
import type { Words } from './words.ts';

/** Supervisors beside the data-protection authority that are known for a violation type, by country with the law; nothing without any. */
export const competenceWords = ({ lang, text }: Words, code: string): { term: string; text: string }[] => {
	const known = competences
		.filter(({ violation_type }) => violation_type === code)
		.map(
			({ country, competent_authority, law }) =>
				`${formatCountry(lang, country)}: ${competent_authority[lang]}, ${law}`,
		);
	return known.length > 0 ? [{ term: text.reference.also_competent, text: `${known.join('; ')}.` }] : [];
};
