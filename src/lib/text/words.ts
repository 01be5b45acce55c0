import { dataSources, isDataSource } from '../domain/data-sources/index.ts';
import { isKind, kinds } from '../domain/kinds.ts';
import type { Language } from '../domain/label.ts';
import { isOutcome, outcomes } from '../domain/outcomes.ts';
import {
	isViolationGroup,
	isViolationType,
	violationGroups,
	violationTypes,
} from '../domain/violation-types/index.ts';
import { isWaitingBand, waitingBands } from '../domain/waiting-bands.ts';
import type { CountDimension } from '../question/public-tables.ts';
import { formatCountry, isCountry } from './format.ts';
import type { Text } from './texts.ts';

/** Everything a page or figure needs to speak: the language, its texts, and the names of vendors. */
export interface Words {
	lang: Language;
	text: Text;
	/** Names by vendor_id. */
	vendor_names: ReadonlyMap<string, string>;
}

const labelOf: Record<CountDimension, (code: string, words: Words) => string | undefined> = {
	vendor: (code, { vendor_names }) => vendor_names.get(code),
	data_source: (code, { lang }) => (isDataSource(code) ? dataSources[code].label[lang] : undefined),
	violation_type: (code, { lang }) => (isViolationType(code) ? violationTypes[code].label[lang] : undefined),
	violation_group: (code, { lang }) =>
		isViolationGroup(code) ? violationGroups[code].label[lang] : undefined,
	complainant_country: (code, { lang }) => (isCountry(code) ? formatCountry(lang, code) : undefined),
	kind: (code, { lang }) => (isKind(code) ? kinds[code].label[lang] : undefined),
	outcome: (code, { lang }) => (isOutcome(code) ? outcomes[code].label[lang] : undefined),
	waiting_band: (code, { lang }) => (isWaitingBand(code) ? waitingBands[code].label[lang] : undefined),
};

/** The name of a value in a table: a label, "Other vendors", "Not stated"; a code without a label stays a code. */
export const nameOf = (words: Words, dimension: CountDimension, code: string): string => {
	const { figures } = words.text;
	if (code === 'other' && dimension === 'vendor') return figures.other;
	if (code === 'not_stated' && dimension === 'data_source') return figures.no_source_named;
	if (code === 'not_stated' && dimension === 'violation_type') return figures.no_violation_named;
	const special: Record<string, string> = {
		not_stated: figures.not_stated,
		not_decided: figures.not_decided,
	};
	return labelOf[dimension](code, words) ?? special[code] ?? code;
};
