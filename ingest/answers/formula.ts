import { createHash } from 'node:crypto';
import { normalise } from '../campaigns/normalise.ts';
import { capitalNouns, type LexiconLanguage } from './lexicon.ts';
import { namesIn } from './names.ts';
import type { PreparedText } from './prepare.ts';
import type { Sentence } from './sentences.ts';

/** Fingerprint of an answer without greeting, signature and names; numbers and addresses count as one each. */
export function formulaSha256(
	prepared: PreparedText,
	sentences: Sentence[],
	language: LexiconLanguage | null,
): string {
	const masked = sentences.map((sentence) => {
		let words = '';
		let at = sentence.start;
		const months = sentence.matches.filter(({ kind }) => kind === 'month');
		const names = [
			...namesIn(prepared, sentence, language !== null && capitalNouns.has(language)),
			...months,
		];
		for (const { start, end } of names.sort((one, other) => one.start - other.start)) {
			if (start < at) continue;
			words += `${prepared.text.slice(at, start)} x `;
			at = end;
		}
		return words + prepared.text.slice(at, sentence.end);
	});
	return createHash('sha256')
		.update(normalise(masked.join(' ')))
		.digest('hex');
}
