import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { isVerdict } from '../src/lib/domain/verdicts.ts';

const sentence = z.string().min(20);

/** What the head of a rule says beside its sentences. */
const header = z.strictObject({
	id: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
	violation_type: z.string(),
	law: z.string().min(5),
	valid_from: z.iso.date(),
	valid_until: z.iso.date().nullable().default(null),
	why_en: sentence,
	why_nl: sentence,
	/** Facts of a complaint, tables of filings, or assertions. */
	reads: z.string().min(3),
	proves_en: sentence,
	proves_nl: sentence,
	refutes_en: sentence,
	refutes_nl: sentence,
});

/** A contradiction need not point to a violation. */
const headers = {
	complaints: header,
	vendors: header,
	contradictions: header.extend({ violation_type: z.string().nullable().default(null) }),
};

/** What a rule says in one verdict; {first}, {second}, {due} and {days} stand for the facts of a row. */
export interface RuleSentence {
	rule_id: string;
	verdict: string;
	sentence_en: string;
	sentence_nl: string;
}

export interface Rule extends z.infer<typeof headers.contradictions> {
	sentences: RuleSentence[];
	file: URL;
}

/** Every rule of a folder below ingest/rules, in the order of their names. Throws where a head lacks or misspells something. */
export function rulesOf(kind: keyof typeof headers): Rule[] {
	const folder = new URL(`./rules/${kind}/`, import.meta.url);
	return readdirSync(folder)
		.sort()
		.map((name) => readRule(new URL(name, folder), kind));
}

/** Reads the lines `-- name: text` at the head of a rule. */
export function readRule(file: URL, kind: keyof typeof headers): Rule {
	const lines = readFileSync(file, 'utf8').split('\n');
	const head = lines.slice(
		0,
		lines.findIndex((line) => !line.startsWith('-- ')),
	);
	const said = new Map(head.map((line) => splitLine(line, file)));
	const of_verdicts = [...said.keys()].filter((name) => isVerdict(name.slice(0, -3)));
	const sentences = [...new Set(of_verdicts.map((name) => name.slice(0, -3)))].map((verdict) => ({
		rule_id: said.get('id') ?? '',
		verdict,
		sentence_en: textOf(said, `${verdict}_en`, file),
		sentence_nl: textOf(said, `${verdict}_nl`, file),
	}));
	const others = [...said].filter(([name]) => !of_verdicts.includes(name));
	const read = headers[kind].safeParse(Object.fromEntries(others));
	if (!read.success) throw new Error(`invalid rule: ${file.pathname}: ${z.prettifyError(read.error)}`);
	return { ...read.data, sentences, file };
}

function splitLine(line: string, file: URL): [string, string] {
	const [, name, text] = /^-- (\w+): (.+)$/.exec(line) ?? [];
	if (name === undefined || text === undefined) throw new Error(`invalid rule: ${file.pathname}: ${line}`);
	return [name, text];
}

function textOf(said: Map<string, string>, name: string, file: URL): string {
	const text = said.get(name);
	if (text === undefined) throw new Error(`missing ${name}: ${file.pathname}`);
	return text;
}
