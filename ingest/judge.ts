import { z } from 'zod';
import { facts, type Fact } from '../src/lib/domain/facts.ts';
import type { Base } from './base.ts';
import type { Engine } from './engine.ts';
import { referenceRows } from './reference-rows.ts';
import { rulesOf } from './rules.ts';

const model = (name: string): URL => new URL(`./models/rules/${name}.sql`, import.meta.url);

const holiday = z.object({
	country: z.string().length(2),
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
	until_year: z.string().transform((year) => (year === '' ? null : Number(year))),
});
const year = z.object({ country: z.string().length(2), year: z.coerce.number().int() });

const officialLanguage = z.object({ country: z.string().length(2), language: z.string().min(2) });
const benchmark = z.object({
	countries: z.string().transform((countries) => countries.split('|').filter((country) => country !== '')),
	start_fact: z.enum(['last_activity']),
	period_months: z.coerce.number().int(),
	valid_from: z.iso.date(),
	valid_until: z.string().transform((day) => (day === '' ? null : day)),
});

/** Lets every rule judge the complaints that changed, or all of them where what rules look up changed; and the vendors. */
export async function judge(engine: Engine, base: Base, as_of: string): Promise<void> {
	await engine.run(model('calendar'), {
		holidays: JSON.stringify(referenceRows('holidays/days.csv', holiday)),
		years_published: JSON.stringify(referenceRows('holidays/years.csv', year)),
	});
	await engine.run(model('official-languages'), {
		official_languages: JSON.stringify(referenceRows('official-languages.csv', officialLanguage)),
	});
	const rules = { complaints: rulesOf('complaints'), vendors: rulesOf('vendors') };
	const every = [...rules.complaints, ...rules.vendors];
	await engine.run(model('rules'), {
		rules: JSON.stringify(every.map(({ id, ...rule }) => ({ ...rule, rule_id: id }))),
		sentences: JSON.stringify(every.flatMap(({ sentences }) => sentences)),
		fact_values: JSON.stringify(Object.values(facts).flatMap(valuesOf)),
	});
	for (const name of ['ground', 'macros', 'sentence-macros', 'results-schema']) await engine.run(model(name));
	const [ground] =
		base.kind === 'patched' ? await engine.rows<{ is_same: boolean }>(model('same-ground')) : [];
	await engine.run(model(ground?.is_same ? 'affected-complaints' : 'every-complaint'));
	for (const name of [
		'stated-facts',
		'places',
		'complaint-files',
		'notice-clocks',
		'request-clocks',
		'retention-clocks',
	])
		await engine.run(model(name), {
			retention_benchmarks: JSON.stringify(referenceRows('retention-benchmarks.csv', benchmark)),
		});
	for (const { file } of every) await engine.run(file, { as_of });
	for (const name of ['answer-formulas', 'complaint-violations', 'rule-coverage', 'authority-clocks'])
		await engine.run(model(name), { as_of });
}

const valuesOf = ({ fact, values }: Fact) =>
	Object.entries(values ?? {}).map(([code, { label }]) => ({
		fact,
		code,
		label_en: label.en,
		label_nl: label.nl,
	}));
