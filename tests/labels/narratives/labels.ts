import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { suggestionsOf, type Suggestion } from '../../../ingest/narratives/suggest.ts';

export type Half = 'open' | 'held';

const listed = z.string().transform((words) => words.split(' ').filter((word) => word !== ''));
const row = z.object({
	narrative_id: z.string(),
	language: z.string(),
	text: z.string(),
	facts: listed,
	violation_types: listed,
	data_sources: listed,
});

/** What a narrative is labelled with, and what is suggested from it without being told its language. */
export interface NarrativeLabels {
	narrative_id: string;
	language: string;
	labelled: Record<Suggestion['kind'], string[]>;
	suggested: Record<Suggestion['kind'], string[]>;
}

const contentOf = (half: Half): Buffer => readFileSync(new URL(`./${half}.csv`, import.meta.url));

export const sha256Of = (half: Half): string => createHash('sha256').update(contentOf(half)).digest('hex');

export function readLabels(half: Half): NarrativeLabels[] {
	const rows: unknown[] = parse(contentOf(half).toString('utf8'), { columns: true });
	return rows.map((cells) => {
		const { narrative_id, language, text, facts, violation_types, data_sources } = row.parse(cells);
		const suggestions = suggestionsOf(text, null);
		const of = (kind: Suggestion['kind']): string[] =>
			suggestions
				.filter((suggestion) => suggestion.kind === kind)
				.map(({ term, value }) => (value === null ? term : `${term}=${value}`));
		return {
			narrative_id,
			language,
			labelled: { fact: facts, violation_type: violation_types, data_source: data_sources },
			suggested: { fact: of('fact'), violation_type: of('violation_type'), data_source: of('data_source') },
		};
	});
}
