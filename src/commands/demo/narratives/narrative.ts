import type { Day } from '../day.ts';
import type { Random } from '../random.ts';
import { themeOf } from '../world/themes.ts';
import { fragments, type Language, type Part } from './fragments.ts';

export interface Telling {
	language: Language;
	theme: string;
	/** The vendor as the person writes it. */
	vendor: string;
	received_date: Day;
	/** `stalking`, `threat` or `doxing`; empty when the harm is not urgent. */
	urgent: string;
}

/** Chooses among `[one way|another way]` and fills month, year, job and the like; a year lies before the complaint. */
export const filled = (
	sentence: string,
	{ language, vendor, received_date }: Pick<Telling, 'language' | 'vendor' | 'received_date'>,
	random: Random,
): string =>
	sentence
		.replaceAll(/\[([^\]]+)\]/g, (_, ways: string) => random.pick(ways.split('|')))
		.replaceAll('{vendor}', vendor)
		.replaceAll('{month}', () => random.pick(fragments(language, 'month')))
		.replaceAll('{year}', () => String(Number(received_date.slice(0, 4)) - random.integer(1, 4)))
		.replaceAll('{count}', () => String(random.integer(2, 9)))
		.replaceAll('{job}', () => random.pick(fragments(language, 'job')))
		.replaceAll('{sector}', () => random.pick(fragments(language, 'sector')));

/** Numbers, callers and job titles are told where somebody was called or written to. */
const choices = (part: Part, { language, theme }: Telling): string[] => {
	if (part === 'event') return fragments(language, part, theme);
	const isContact = part === 'detail' && themeOf(theme).contact >= 18;
	return [...fragments(language, part), ...(isContact ? fragments(language, part, 'contact') : [])];
};

/** Three or four parts in the person's language: what happened, and perhaps how it began, a detail and a wish. */
export const narrative = (telling: Telling, random: Random): string => {
	const { language, urgent } = telling;
	const shape = random.weighted([
		[['opening', 'event', 'detail'], 30],
		[['event', 'detail', 'closing'], 26],
		[['opening', 'event', 'closing'], 24],
		[['opening', 'event', 'detail', 'closing'], 20],
	] as const);
	const sentences = shape.map((part) => random.pick(choices(part, telling)));
	if (urgent) sentences.push(random.pick(fragments(language, 'urgent', urgent)));
	return sentences.map((sentence) => filled(sentence, telling, random)).join(' ');
};
