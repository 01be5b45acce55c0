import { readFileSync, readdirSync, existsSync } from 'node:fs';
import type { InputTableName } from '../src/lib/domain/input-tables.ts';
import type { Engine, Row } from './engine.ts';

/** A data rule: its file's header says what it is for, its select returns the rows or the values that break it. */
export interface Check {
	rule_id: string;
	why: string;
	severity: 'quarantine' | 'flag';
	/** A rule about single values looks at each value once; any other one looks at rows. */
	grain: 'value' | 'row';
	file: URL;
}

interface Offence extends Row {
	input_id: number;
	line: bigint;
	message: string;
}

/** The rules for one input table: those about values, those for any table, then its own. */
export function checksOf(table: InputTableName): Check[] {
	return ['values', 'any', table]
		.map((name) => new URL(`./checks/${name}/`, import.meta.url))
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
	const grain = /\/checks\/values\//.test(file.pathname) ? 'value' : 'row';
	return { rule_id: header('id'), why: header('why'), severity, grain, file };
}

/** Of which rows a table's rules speak. */
export interface CheckedRows {
	/** Rows of earlier inputs passed already: only those of this run are held back. */
	first_input_id: number;
	/** From which input on complaints are flagged: those of a copied file were. */
	flagged_from: number;
	/** Whether this run has rows of the table at all. */
	is_read: boolean;
}

/** Runs the rules of one table; what breaks a rule is listed with the rule and a sentence. */
export async function runChecks(engine: Engine, table: InputTableName, rows: CheckedRows): Promise<void> {
	const { first_input_id, flagged_from, is_read } = rows;
	// Complaints are checked where they stay; every other table before it is keyed.
	const raw_table = table === 'complaints' ? 'analyst.input.complaints' : `raw.${table}`;
	const parameters = { raw_table, table_name: table, first_input_id, flagged_from };
	const checks = checksOf(table).filter(({ severity }) => is_read || severity === 'flag');
	if (is_read) await holdBackValues(engine, checks, parameters);
	for (const check of checks.filter(({ grain }) => grain === 'row')) {
		const offences: Offence[] = [];
		for await (const rows of engine.stream<Offence>(check.file, parameters))
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

interface BadValue extends Row {
	column_name: string;
	value: string;
	message: string;
}

/** Values that no rule lets pass are few: each is judged once, and only where there are any are their rows looked up. */
async function holdBackValues(
	engine: Engine,
	checks: Check[],
	parameters: { raw_table: string; table_name: string; first_input_id: number },
): Promise<void> {
	await engine.run(staging('clear-cells'), parameters);
	for (const { column_name } of await engine.rows<Column>(staging('checked-columns'), parameters))
		await engine.run(staging('cells'), { ...parameters, column_name });
	const appender = await engine.appender('main', 'bad_values');
	for (const { file, rule_id } of checks.filter(({ grain }) => grain === 'value'))
		for await (const values of engine.stream<BadValue>(file, parameters))
			for (const { column_name, value, message } of values) {
				for (const text of [column_name, value, rule_id, message]) appender.appendVarchar(text);
				appender.endRow();
			}
	appender.closeSync();
	for (const { column_name } of await engine.rows<Column>(staging('bad-columns')))
		await engine.run(staging('hold-back-values'), { ...parameters, column_name });
}

interface Column extends Row {
	column_name: string;
}

const staging = (name: string): URL => new URL(`./models/staging/${name}.sql`, import.meta.url);
