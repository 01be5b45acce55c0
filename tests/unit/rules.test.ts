import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesOf, type Rule } from '../../ingest/rules.ts';
import { decidedBy } from '../../src/lib/domain/violation-types/decided-by.ts';
import { violationTypes } from '../../src/lib/domain/violation-types/index.ts';

const of_complaints = rulesOf('complaints');
const of_vendors = rulesOf('vendors');
const rules = [...of_complaints, ...of_vendors];
const sql = ({ file }: Rule): string =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => !line.startsWith('--'))
		.join('\n');

describe.each(rules)('rule $id', (rule) => {
	test('is named as its file, and writes its own id and type', () => {
		expect(basename(rule.file.pathname)).toBe(`${rule.id.replaceAll('_', '-')}.sql`);
		expect(sql(rule)).toContain(`'${rule.id}' as rule_id`);
		expect(sql(rule)).toContain(`'${rule.violation_type}' as violation_type`);
		expect(Object.keys(violationTypes)).toContain(rule.violation_type);
	});

	test('has a sentence for each verdict that it writes, in both languages', () => {
		const said = rule.sentences.map(({ verdict }) => verdict);
		const written = [...sql(rule).matchAll(/'((?:POSSIBLY_)?(?:LATE|SHOWN)|ON_TIME|NOT_SHOWN)'/g)].map(
			([, verdict]) => verdict,
		);
		if (sql(rule).includes('verdict_of(')) written.push('LATE', 'POSSIBLY_LATE', 'ON_TIME');
		expect([...new Set(written)].filter((verdict) => verdict && !said.includes(verdict))).toEqual([]);
		for (const { sentence_en, sentence_nl } of rule.sentences) {
			const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
			expect(places(sentence_nl)).toEqual(places(sentence_en));
		}
	});

	test('claims no more than the file shows where nothing is wrong', () => {
		for (const { verdict, sentence_en, sentence_nl } of rule.sentences)
			if (verdict === 'ON_TIME' || verdict === 'NOT_SHOWN') {
				expect(sentence_en).toContain('as far as the file shows');
				expect(sentence_nl).toContain('voor zover het dossier laat zien');
			}
	});
});

test('a complaint has one rule a violation type, so that one violation is found once', () => {
	const types = of_complaints.map(({ violation_type }) => violation_type);
	expect(types).toEqual([...new Set(types)]);
	const ids = rules.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
});

test('every violation type has a rule, or the act of a person that decides it', () => {
	const ruled = new Set(rules.map(({ violation_type }) => violation_type));
	const decided = Object.keys(decidedBy);
	expect(decided.filter((type) => ruled.has(type))).toEqual([]);
	expect([...ruled, ...decided].sort()).toEqual(Object.keys(violationTypes).sort());
});
