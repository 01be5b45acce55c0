import {
	address,
	addressMark,
	classes,
	digit,
	dropped,
	folded,
	parts,
	several,
	severalOf,
} from './fold-characters.ts';

const blank = 0x20;
const numberSign = 0x23;
const atSign = 0x40;

// Bounded before the @ (RFC 5321 allows 64), so that a long text without blanks is read once.
const addresses = /(?:[hH][tT]{2}[pP][sS]?:\/\/|[wW]ww\.|WWW\.)\S+|[^\s@]{1,64}@[^\s@]+/g;
const signs = ['@', '://', 'www.', 'WWW.', 'Www.'];
const beyondBasicPlane = /[\ud800-\udbff]/;

let written = new Uint16Array(4096);

/**
 * The words of a text parted by single blanks, so that texts that differ only in case, accents, punctuation, line breaks, numbers or
 * addresses become one: every run of digits becomes `#`, every e-mail or web address `@`. Empty when a text has no word. Names are not taken
 * out: which names are known changes from day to day, and with it the groups would.
 */
export function normalise(text: string): string {
	const marked = signs.some((sign) => text.includes(sign))
		? text.replace(addresses, ` ${addressMark} `)
		: text;
	return words(beyondBasicPlane.test(marked) ? marked.normalize('NFKD') : marked);
}

function words(source: string): string {
	// A character may bring a blank with it.
	if (written.length < 2 * source.length) written = new Uint16Array(4 * source.length);
	let length = 0;
	let previous = parts;
	for (let at = 0; at < source.length; at += 1) {
		const code = source.charCodeAt(at);
		const kind = classes[code]!;
		if (kind === several) return words(Array.from(source, (unit) => severalOf(unit) ?? unit).join(''));
		if (kind === dropped || (kind === digit && previous === digit)) continue;
		if (kind !== parts) {
			if (previous === parts && length > 0) written[length++] = blank;
			written[length++] = kind === digit ? numberSign : kind === address ? atSign : folded[code]!;
		}
		previous = kind;
	}
	return Buffer.from(written.buffer, 0, 2 * length).toString('utf16le');
}
