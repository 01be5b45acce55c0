import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { IngestError } from '../errors.ts';
import { jsonLines, type JsonLines } from './json-lines.ts';
import { mappingFaults, type MappingFault } from './mapping-faults.ts';
import { mappingSchema, type Mapping } from './mapping.ts';

/** Reads and checks a mapping file. Throws one error that names every fault with its line: `FILE:12: unknown column: …`. */
export function readMapping(file: string | URL): Mapping {
	const path = file instanceof URL ? fileURLToPath(file) : file;
	const source = readSource(path);
	const lines = jsonLines(source);
	if (lines.fault) throw invalid([`${path}:${lines.fault.line}: ${lines.fault.message}`]);
	const parsed = mappingSchema.safeParse(JSON.parse(source));
	if (!parsed.success) throw invalid(told(path, lines, parsed.error.issues.flatMap(formFaults)));
	const faults = [...mappingFaults(parsed.data)];
	if (faults.length > 0) throw invalid(told(path, lines, faults));
	return parsed.data;
}

function readSource(path: string): string {
	try {
		return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	} catch (cause) {
		throw new IngestError('setting_wrong', `missing mapping: ${path} can not be read`, { cause });
	}
}

/** A key that the form does not know stands on a line of its own, so it is the place of its fault. */
const formFaults = (issue: z.core.$ZodIssue): MappingFault[] =>
	issue.code === 'unrecognized_keys'
		? issue.keys.map((key) => ({ path: [...issue.path, key], message: `unknown key: ${key}` }))
		: [{ path: issue.path, message: `invalid ${issue.path.join('.') || 'mapping'}: ${issue.message}` }];

const told = (path: string, lines: JsonLines, faults: MappingFault[]): string[] =>
	faults.map((fault) => `${path}:${lines.lineOf(fault.path)}: ${fault.message}`);

const invalid = (faults: string[]): IngestError =>
	new IngestError('setting_wrong', `invalid mapping: ${faults.join('\n')}`);
