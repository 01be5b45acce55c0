import { dataSources } from '../src/lib/domain/data-sources/index.ts';
import { facts, valueCodes } from '../src/lib/domain/facts.ts';
import { inputTables } from '../src/lib/domain/input-tables.ts';
import { actingRoles } from '../src/lib/domain/violation-types/acting-roles.ts';
import { competences } from '../src/lib/domain/violation-types/competences.ts';
import { violationTypes } from '../src/lib/domain/violation-types/index.ts';
import type { Engine } from './engine.ts';

const models = new URL('./models/schema/', import.meta.url);

/** Writes the words of src/lib/domain into the engine, so that SQL joins to them instead of repeating them. */
export async function loadWords(engine: Engine): Promise<void> {
	const words = {
		violation_types: Object.values(violationTypes),
		data_sources: Object.values(dataSources),
		facts: Object.values(facts).map((fact) => ({ ...fact, codes: valueCodes(fact) })),
		known_columns: Object.entries(inputTables).flatMap(([table_name, table]) =>
			table.columns.map(({ name, value_kind, is_list, is_required, codes }) => ({
				table_name,
				column_name: name,
				value_kind,
				is_list,
				is_required,
				has_codes: codes !== null,
			})),
		),
		known_codes: Object.entries(inputTables).flatMap(([table_name, table]) =>
			table.columns.flatMap(({ name, codes }) =>
				(codes ?? []).map((code) => ({ table_name, column_name: name, code })),
			),
		),
	};
	await engine.run(new URL('words.sql', models), {
		violation_types: JSON.stringify(words.violation_types),
		acting_roles: JSON.stringify(
			Object.entries(actingRoles).map(([violation_type, role]) => ({ violation_type, role })),
		),
		competences: JSON.stringify(competences),
		data_sources: JSON.stringify(words.data_sources),
		facts: JSON.stringify(words.facts),
		known_columns: JSON.stringify(words.known_columns),
		known_codes: JSON.stringify(words.known_codes),
	});
}
