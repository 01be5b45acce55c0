import { fold } from './fold.ts';
import { isOfWord } from './letters.ts';

/** What stands before a word: nothing that parts, the end of a part of a sentence, or marks that may or do end a sentence. */
export const marks = { none: 0, clause: 1, line: 2, stop: 3, end: 4 } as const;
export type Mark = (typeof marks)[keyof typeof marks];

export interface Word {
	/** Folded. */
	word: string;
	/** Offsets in the text as it was written. */
	start: number;
	end: number;
	before: Mark;
}

/** The words of a text, with what stands before each. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	const length = text.length;
	let at = 0;
	let before: Mark = marks.none;
	while (at < length) {
		if (!isOfWord(text, at)) {
			const mark = markAt(text, at);
			if (mark > before) before = mark;
			at += 1;
			continue;
		}
		const start = at;
		do at += 1;
		while (at < length && isOfWord(text, at));
		words.push({ word: fold(text.slice(start, at)), start, end: at, before });
		before = marks.none;
	}
	return words;
}

function markAt(text: string, at: number): Mark {
	switch (text.charCodeAt(at)) {
		case 0x20:
			return marks.none;
		case 0x2c: // ,
		case 0x3b: // ;
			return marks.clause;
		case 0x0a:
			return text.charCodeAt(at + 1) === 0x0a ? marks.end : marks.line;
		case 0x21: // !
		case 0x3f: // ?
		case 0x2026: // …
			return marks.end;
		case 0x2e: // .
			return isBlankAfter(text, at) ? marks.stop : marks.none;
		default:
			return marks.none;
	}
}

/** A stop within "12.01.2024" or "example.com" ends nothing. */
const isBlankAfter = (text: string, at: number): boolean => at + 1 >= text.length || !isOfWord(text, at + 1);
