import { sentenceOf } from './reasons.ts';
import type { KnownVendor } from './subject.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { indexOf } from './vendor-index.ts';

/** One reason for one suggestion; the columns of `vendor_suggestions`. */
export type SuggestionRow = {
	vendor_id: string;
	suggested_vendor_id: string;
	position: number;
	score: number;
	relation: Suggestion['relation'];
	reason_code: string;
	points: number;
	reason_en: string;
	reason_nl: string;
};

const shown = 3;

/** The first three suggestions for every vendor with their reasons, without the pairs that a person judged already. */
export function suggestionRows(vendors: readonly KnownVendor[], apart: ReadonlySet<string>): SuggestionRow[] {
	const index = indexOf(vendors);
	return [...index.subjects.values()].flatMap((subject) =>
		suggest(subject, index, shown, apart).flatMap((suggestion, at) =>
			suggestion.evidence.map((evidence) => ({
				vendor_id: subject.vendor_id,
				suggested_vendor_id: suggestion.vendor_id,
				position: at + 1,
				score: suggestion.score,
				relation: suggestion.relation,
				reason_code: evidence.reason_code,
				points: Math.round(10 * evidence.points) / 10,
				reason_en: sentenceOf(evidence, 'en'),
				reason_nl: sentenceOf(evidence, 'nl'),
			})),
		),
	);
}
