/** Advance widths of Source Sans 3 at weight 400, in thousandths of the size; characters of one width stand together. */
const ADVANCES: [number, string][] = [
	[200, '  '],
	[241, '|'],
	[249, "iìíîïj',.:;·‘’l"],
	[263, 'IÌÍÎÏ'],
	[289, '!¡f'],
	[303, '()[]{}-'],
	[347, 'trªº/\\°'],
	[426, 's*?zcç"“”«»'],
	[456, 'x'],
	[476, 'vyýÿYÝJ–'],
	[497, 'eèéêëkFL0123456789#$+<=>€×−_'],
	[513, 'agàáâãäåXV'],
	[536, 'SZTEÈÉÊË'],
	[553, 'oòóôõöøhuùúûünñbdpqAÀÁÂÃÄÅ'],
	[571, 'CÇRPKß'],
	[612, 'BDG&'],
	[652, 'UÙÚÛÜNÑHOÒÓÔÕÖØQ'],
	[727, 'wM'],
	[800, 'WæÆ%m—'],
	[948, '…@'],
];
const WIDTH_OF = new Map(
	ADVANCES.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])),
);
/** A letter outside the table is taken for a wide one: a label then wraps early, and never runs out of the picture. */
const OTHER = 700;
const SEMIBOLD = 1.035;

/** Width of a text in pixels; for layout on a server without fonts. Errs on the wide side by a few per cent. */
export const textWidth = (text: string, size: number, is_strong = false) => {
	const thousandths = [...text].reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? OTHER), 0);
	return (thousandths * size * (is_strong ? SEMIBOLD : 1)) / 1000;
};

/** The text, shortened with an ellipsis where it is wider than `width` pixels. */
export const shortened = (text: string, size: number, width: number) => {
	if (textWidth(text, size) <= width) return text;
	const letters = [...text];
	while (letters.length > 1 && textWidth(letters.join('').trimEnd() + '…', size) > width) letters.pop();
	return letters.join('').trimEnd() + '…';
};

/** The text in at most `max_lines` lines of at most `width` pixels; what does not fit ends in an ellipsis. */
export const wrapped = (text: string, size: number, width: number, max_lines: number) => {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		const joined = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && (textWidth(joined, size) <= width || lines.length === max_lines))
			lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines.map((line) => shortened(line, size, width));
};
