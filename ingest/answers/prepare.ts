/** A text and its folded twin: character n of one is character n of the other, so what is found in one can be looked up in the other. */
export interface PreparedText {
	text: string;
	/** Lower case, without accents, one kind of quotation mark, apostrophe and blank. */
	folded: string;
}

const ligatures: Record<string, string> = { ß: 'ss', œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', '…': '.' };

/** Line breaks stay where a line ends a sentence, a heading or an item of a list; elsewhere they are blanks. */
export function prepare(source: string): PreparedText {
	const text = source
		.normalize('NFC')
		.replace(/[ßœŒæÆ…]/g, (letter) => ligatures[letter] ?? letter)
		.replace(/\r/g, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n[ \n]*/g, '\n')
		.replace(/([^\n]{45}[\p{L}\d,])\n(?=\p{Ll})/gu, '$1 ');
	return { text, folded: Array.from({ length: text.length }, (_, at) => foldUnit(text.charAt(at))).join('') };
}

const foldUnit = (unit: string): string => {
	if (/['’‘`´]/.test(unit)) return "'";
	if (/["“”„«»‟]/.test(unit)) return '"';
	if (/[—–]/.test(unit)) return '–';
	const base = unit.normalize('NFD').charAt(0).toLowerCase();
	return base.length === 1 ? base : unit;
};
