import { z } from 'zod';
import { facts, type Fact } from '../src/lib/domain/facts.ts';
import { referenceRows } from './reference-rows.ts';

const country = z.string().length(2);
const optional = z.string().transform((text) => (text === '' ? null : text));
const list = z.string().transform((text) => text.split('|').filter((part) => part !== ''));

const holiday = z.object({
	country,
	name: z.string().min(1),
	calendar: z.enum([
		'fixed',
		'fixed_not_sunday',
		'easter',
		'first_monday',
		'last_monday',
		'first_monday_or_friday_first',
	]),
	month: z.coerce.number().int(),
	day: z.coerce.number().int(),
	easter_offset: z.coerce.number().int(),
	from_year: z.coerce.number().int(),
	until_year: optional.transform((year) => year && Number(year)),
});
const year = z.object({ country, year: z.coerce.number().int() });
const officialLanguage = z.object({ country, language: z.string().min(2) });
const benchmark = z.object({
	countries: list,
	start_fact: z.enum(['last_activity']),
	period_iso8601: z.string().regex(/^P\d/),
	valid_from: z.iso.date(),
	valid_until: optional,
});

/** What rules look up beside the file of a complaint, as JSON: holidays, languages, benchmarks, and the codes of facts in words. */
export const ruleReference = () => ({
	holidays: JSON.stringify(referenceRows('holidays/days.csv', holiday)),
	years_published: JSON.stringify(referenceRows('holidays/years.csv', year)),
	official_languages: JSON.stringify(referenceRows('official-languages.csv', officialLanguage)),
	retention_benchmarks: JSON.stringify(referenceRows('retention-benchmarks.csv', benchmark)),
	fact_values: JSON.stringify(Object.values(facts).flatMap(valuesOf)),
});

const valuesOf = ({ fact, values }: Fact) =>
	Object.entries(values ?? {}).map(([code, { label }]) => ({
		fact,
		code,
		label_en: label.en,
		label_nl: label.nl,
	}));
