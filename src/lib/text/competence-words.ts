import { competences } from '../domain/violation-types/competences.ts';
import { formatCountry } from './format.ts';
import type { Words } from './words.ts';

/** Supervisors beside the data-protection authority that are known for a violation type: country, name and law. */
export const competenceWords = ({ lang, text }: Words, code: string): { term: string; text: string }[] =>
	competences
		.filter(({ violation_type }) => violation_type === code)
		.map(({ country, competent_authority, law }) => ({
			term: text.reference.also_competent,
			text: `${formatCountry(lang, country)}: ${competent_authority[lang]} (${law})`,
		}));
