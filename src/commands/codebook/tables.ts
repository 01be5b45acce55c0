import { dataSources } from '../../lib/domain/data-sources/index.ts';
import { facts, valueCodes } from '../../lib/domain/facts.ts';
import { inputTables } from '../../lib/domain/input-tables.ts';
import type { Definition, Label } from '../../lib/domain/label.ts';
import { violationGroups, violationTypes } from '../../lib/domain/violation-types/index.ts';
import { closedSets } from './closed-sets.ts';
import { csvOf, type Row } from './csv.ts';

const labelCells = ({ en, nl, fr, de }: Label): Row => ({
	label_en: en,
	label_nl: nl,
	label_fr: fr,
	label_de: de,
});

const definitionCells = (definition: Definition | undefined): Row => ({
	definition_en: definition?.en ?? null,
	definition_nl: definition?.nl ?? null,
});

const violationTypeRows = (): Row[] =>
	Object.values(violationTypes).map(({ label, definition, ...rest }) => ({
		...rest,
		...labelCells(label),
		...definitionCells(definition),
	}));

const violationGroupRows = (): Row[] =>
	Object.values(violationGroups).map(({ violation_group, label, definition }) => ({
		violation_group,
		...labelCells(label),
		...definitionCells(definition),
	}));

const dataSourceRows = (): Row[] =>
	Object.values(dataSources).map(({ label, definition, ...rest }) => ({
		...rest,
		...labelCells(label),
		...definitionCells(definition),
	}));

const factRows = (): Row[] =>
	Object.values(facts).map(({ fact, value_kind, values, is_list, shorthand_column, label, definition }) => ({
		fact,
		value_kind,
		codes: valueCodes({ values }),
		is_list,
		shorthand_column,
		label_en: label.en,
		label_nl: label.nl,
		...definitionCells(definition),
	}));

const inputColumnRows = (): Row[] =>
	Object.entries(inputTables).flatMap(([input_table, { columns }]) =>
		columns.map(({ name, definition, ...rest }) => ({
			input_table,
			input_column: name,
			...rest,
			...definitionCells(definition),
		})),
	);

/** What a code has beside label and definition stands in one column, as `is_public=true`. */
const closedSetRows = (): Row[] =>
	Object.entries(closedSets).flatMap(([closed_set, members]) =>
		Object.entries(members).map(([code, { label, definition, ...properties }]) => ({
			closed_set,
			code,
			...labelCells(label),
			...definitionCells(definition),
			properties: Object.entries(properties).map(([property, value]) => `${property}=${value}`),
		})),
	);

/** The files of the codebook: name to CSV text. The same words give the same bytes. */
export const codebookFiles = (): Record<string, string> => ({
	'violation_types.csv': csvOf(violationTypeRows()),
	'violation_groups.csv': csvOf(violationGroupRows()),
	'data_sources.csv': csvOf(dataSourceRows()),
	'facts.csv': csvOf(factRows()),
	'input_columns.csv': csvOf(inputColumnRows()),
	'closed_sets.csv': csvOf(closedSetRows()),
});
