import type { Engine } from './engine.ts';
import { rulesOf } from './rules.ts';

const model = (name: string): URL => new URL(`./models/rules/contradictions-${name}.sql`, import.meta.url);

/** Holds what vendors filed and said against complaints, other statements and itself; after judge(), whose words and results it reads. */
export async function contradict(engine: Engine): Promise<void> {
	const rules = rulesOf('contradictions');
	await engine.run(model('schema'), {
		rules: JSON.stringify(rules.map(({ id, ...rule }) => ({ ...rule, rule_id: id }))),
	});
	for (const name of ['words', 'complaints']) await engine.run(model(name));
	for (const { file } of rules) await engine.run(file);
}
