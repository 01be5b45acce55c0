import { modelVersion } from '../identity.ts';
import { AnswerReadings } from '../store/answer-readings.ts';
import { lexiconVersion } from './lexicon.ts';
import { readAnswer, type AnswerReading } from './read-answer.ts';

const portion = 2000;
/** Different wordings that are remembered at once; then it begins anew. */
const most_wordings = 50_000;

/** Reads the access answers of a state folder that this version of lexicons and program has not read; returns how many. */
export function readNewAnswers(state: string): number {
	const lexicon_version = `${lexiconVersion()}-${modelVersion()}`;
	const store = new AnswerReadings(state);
	const read = wordingReader();
	let n_read = 0;
	try {
		for (const answers of store.unread(lexicon_version, portion)) {
			store.save(
				lexicon_version,
				answers.map(({ text_sha256, text }) => {
					const { matched, ...reading } = read(text);
					return { text_sha256, ...reading, matched: JSON.stringify(matched) };
				}),
			);
			n_read += answers.length;
		}
		return n_read;
	} finally {
		store.close();
	}
}

/**
 * Reads a wording once: vendors send one text to thousands with another reference number. Numbers of five digits and more say nothing to a
 * lexicon, so they are read as zeros, always, and which text came first makes no difference.
 */
function wordingReader(): (text: string) => AnswerReading {
	const known = new Map<string, AnswerReading>();
	return (text) => {
		const wording = text.replace(/\d{5,}/g, (digits) => '0'.repeat(digits.length));
		const remembered = known.get(wording);
		if (remembered) return remembered;
		if (known.size >= most_wordings) known.clear();
		const reading = readAnswer(wording, null);
		known.set(wording, reading);
		return reading;
	};
}
