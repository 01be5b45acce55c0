import { readFileSync, readdirSync, existsSync } from 'node:fs';
import type { InputTableName } from '../src/lib/domain/input-tables.ts';
import type { Engine, Row } from './engine.ts';

/** A data rule: its file's header says what it is for, its select returns the rows that break it. */
export interface Check {
	rule_id: string;
	why: string;
	severity: 'quarantine' | 'flag';
	file: URL;
}

interface Offence extends Row {
	input_id: number;
	line: bigint;
	message: string;
}

/** The rules for one input table: those for any table, then its own. */
export function checksOf(table: InputTableName): Check[] {
	return [new URL('./checks/any/', import.meta.url), new URL(`./checks/${table}/`, import.meta.url)]
		.filter((folder) => existsSync(folder))
		.flatMap((folder) =>
			readdirSync(folder)
				.sort()
				.map((name) => readCheck(new URL(name, folder))),
		);
}

/** Reads the three header lines of a check. Throws when one is missing. */
export function readCheck(file: URL): Check {
	const text = readFileSync(file, 'utf8');
	const header = (name: string) => {
		const value = new RegExp(`^-- ${name}: (.+)$`, 'm').exec(text)?.[1];
		if (!value) throw new Error(`missing ${name}: ${file.pathname}`);
		return value;
	};
	const severity = header('severity');
	if (severity !== 'quarantine' && severity !== 'flag') throw new Error(`invalid severity: ${severity}`);
	return { rule_id: header('id'), why: header('why'), severity, file };
}

/**
 * Runs the rules of one table; what breaks a rule is listed with the rule and a sentence. Only rows of this run are held back:
 * those of the last snapshot passed already, and only their flags are set again.
 */
export async function runChecks(
	engine: Engine,
	table: InputTableName,
	first_input_id: number,
	is_read: boolean,
): Promise<void> {
	for (const check of checksOf(table).filter(({ severity }) => is_read || severity === 'flag')) {
		const offences: Offence[] = [];
		for await (const rows of engine.stream<Offence>(check.file, {
			raw_table: `raw.${table}`,
			table_name: table,
		}))
			offences.push(
				...rows.filter(({ input_id }) => check.severity === 'flag' || input_id >= first_input_id),
			);
		if (offences.length === 0) continue;
		const appender = await engine.appender('main', check.severity === 'flag' ? 'flags' : 'quarantine');
		for (const { input_id, line, message } of offences) {
			appender.appendInteger(input_id);
			appender.appendBigInt(line);
			for (const text of [table, check.rule_id, message]) appender.appendVarchar(text);
			appender.endRow();
		}
		appender.closeSync();
	}
}
