import { inflateRawSync } from 'node:zlib';

/** One file of a zip archive, as its central directory declares it; sizes in bytes. */
export interface ZipEntry {
	name: string;
	is_encrypted: boolean;
	method: number;
	crc32: number;
	packed_size: number;
	size: number;
	/** Where its local header stands. */
	offset: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

const damaged = (why: string): Error =>
	new Error(`invalid workbook: ${why}; it is damaged, or was cut off: save it again`);

/** The central directory of a zip archive. It stands at the end, so a file that was cut off has none. */
export function zipDirectory(archive: Buffer): ZipEntry[] {
	const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== directoryEnd)
		throw damaged('its list of parts is missing');
	const entries: ZipEntry[] = [];
	let at = archive.readUInt32LE(end + 16);
	for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
		if (at + 46 > archive.length || archive.readUInt32LE(at) !== directoryEntry)
			throw damaged('its list of parts is broken');
		const name_length = archive.readUInt16LE(at + 28);
		entries.push({
			name: archive.toString('utf8', at + 46, at + 46 + name_length),
			is_encrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
			method: archive.readUInt16LE(at + 10),
			crc32: archive.readUInt32LE(at + 16),
			packed_size: archive.readUInt32LE(at + 20),
			size: archive.readUInt32LE(at + 24),
			offset: archive.readUInt32LE(at + 42),
		});
		at += 46 + name_length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
	}
	return entries;
}

/** Unpacks one part, and never more bytes of it than were declared: declared sizes may lie. */
export function unpack(archive: Buffer, entry: ZipEntry, crc32: (bytes: Buffer) => number): Buffer {
	if (entry.is_encrypted) throw new Error('invalid workbook: it is encrypted: save it without a password');
	const { offset } = entry;
	if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== localHeader)
		throw damaged(`${entry.name} is not where it should be`);
	const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
	const packed = archive.subarray(start, start + entry.packed_size);
	const bytes = inflated(packed, entry);
	if (bytes.length !== entry.size || crc32(bytes) !== entry.crc32)
		throw damaged(`${entry.name} does not hold what was packed`);
	return bytes;
}

function inflated(packed: Buffer, { name, method, size }: ZipEntry): Buffer {
	if (method === 0) return packed;
	if (method !== 8)
		throw new Error(`invalid workbook: ${name} is packed in a way that is not read: save it again`);
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
	} catch (cause) {
		if (cause instanceof RangeError)
			throw new Error(`invalid workbook: ${name} unpacks to more than it declares`, { cause });
		throw damaged(`${name} can not be unpacked`);
	}
}
