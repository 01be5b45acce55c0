/** First bytes that tell what a file is, whatever its name says; and what to do. */
const signatures: [bytes: number[], sentence: string][] = [
	[[0x1f, 0x8b], 'a gzip archive, whatever its name says: unpack it first'],
	[[0x28, 0xb5, 0x2f, 0xfd], 'a Zstandard archive, whatever its name says: unpack it first'],
	[[0x42, 0x5a, 0x68], 'a bzip2 archive, whatever its name says: unpack it first'],
	[[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive, whatever its name says: unpack it first'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive, whatever its name says: unpack it first'],
	[[0x52, 0x61, 0x72, 0x21], 'a RAR archive, whatever its name says: unpack it first'],
	[
		[0x50, 0x4b, 0x03, 0x04],
		'a zip archive or a workbook, whatever its name says: unpack it, or name it .xlsx',
	],
	[[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file, whatever its name says: save it as .xlsx or .csv (UTF-8)'],
	[[0x50, 0x41, 0x52, 0x31], 'a Parquet file, whatever its name says: name it .parquet'],
	[[0x25, 0x50, 0x44, 0x46], 'a PDF, whatever its name says: it holds no table that can be read'],
	[[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database: export its table as .csv'],
	[[0xff, 0xfe, 0x00, 0x00], 'text in UTF-32, which is not read: save it as UTF-8'],
	[[0x00, 0x00, 0xfe, 0xff], 'text in UTF-32, which is not read: save it as UTF-8'],
];

/** Bytes that text holds none of, beside tabs, newlines, form feeds and the end mark of old systems. */
const isControl = (byte: number): boolean =>
	byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a].includes(byte) ? true : byte === 0x7f;

/** Why a file that begins so is no text, as a sentence; null when it may be. */
export function whyNoText(head: Buffer): string | null {
	const known = signatures.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
	if (known) return `invalid file: it is ${known[1]}`;
	const controls = head.filter(isControl).length;
	return controls * 20 > head.length
		? 'invalid file: it is no text (more than one byte in twenty is a control character)'
		: null;
}
