import type { Base } from './base.ts';
import type { Engine } from './engine.ts';
import { ruleReference } from './rule-reference.ts';
import { rulesOf } from './rules.ts';

const model = (name: string): URL => new URL(`./models/rules/${name}.sql`, import.meta.url);
const words = [
	'calendar',
	'official-languages',
	'rules',
	'ground',
	'macros',
	'sentence-macros',
	'results-schema',
];
const files = [
	'stated-facts',
	'places',
	'complaint-files',
	'notice-clocks',
	'request-clocks',
	'retention-clocks',
];
const results = ['answer-formulas', 'complaint-violations', 'rule-coverage', 'authority-clocks'];

/** Lets every rule judge the complaints that changed, or all of them where what rules look up changed; and the vendors. */
export async function judge(engine: Engine, base: Base, as_of: string): Promise<void> {
	const rules = [...rulesOf('complaints'), ...rulesOf('vendors')];
	const parameters = {
		...ruleReference(),
		rules: JSON.stringify(rules.map(({ id, ...rule }) => ({ ...rule, rule_id: id }))),
		sentences: JSON.stringify(rules.flatMap(({ sentences }) => sentences)),
		as_of,
	};
	const run = async (names: string[]): Promise<void> => {
		for (const name of names) await engine.run(model(name), parameters);
	};
	await run(words);
	const [ground] =
		base.kind === 'patched' ? await engine.rows<{ is_same: boolean }>(model('same-ground')) : [];
	await run([ground?.is_same ? 'affected-complaints' : 'every-complaint', ...files]);
	for (const { file } of rules) await engine.run(file, parameters);
	await run(results);
}
