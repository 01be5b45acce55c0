/**
 * A byte that is no text in its file's encoding travels as a lone surrogate (U+DC00 + byte), which no valid text holds; NUL is
 * never text. So damage stays in its record, whatever quotes and newlines stand around it.
 */
const undecoded = /[\0\p{Surrogate}]/u;
const everyUndecoded = /[\0\p{Surrogate}]/gu;

export const undecodedByte = (byte: number): string => String.fromCharCode(0xdc00 + byte);

export const isUndecoded = (text: string): boolean => undecoded.test(text);

/** The text with such bytes written as `\xE9`, and half characters of UTF-16 as `\uD83D`. */
export const escapeUndecoded = (text: string): string =>
	text.replace(everyUndecoded, (character) => {
		const code = character.charCodeAt(0);
		const is_byte = code === 0 || (code >= 0xdc00 && code <= 0xdcff);
		const digits = (is_byte ? code & 0xff : code).toString(16).toUpperCase();
		return is_byte ? `\\x${digits.padStart(2, '0')}` : `\\u${digits}`;
	});

export const undecodedMessage = (text: string): string =>
	text.includes('\0') ? 'holds NUL bytes' : "holds bytes that are no text in the file's encoding";
