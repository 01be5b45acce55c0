import { crc32 } from 'node:zlib';

/** A zip archive whose parts are stored as they are, for a reader that takes archives alone. */
export function storedZip(parts: Map<string, Buffer>): Buffer {
	const files: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [name, bytes] of parts) {
		const path = Buffer.from(name);
		// Version, flags, method, time, day, checksum, packed and unpacked size, length of name and of extras.
		const fields = Buffer.alloc(26);
		fields.writeUInt16LE(20, 0);
		fields.writeUInt32LE(crc32(bytes), 10);
		fields.writeUInt32LE(bytes.length, 14);
		fields.writeUInt32LE(bytes.length, 18);
		fields.writeUInt16LE(path.length, 22);
		files.push(Buffer.from('PK\x03\x04', 'latin1'), fields, path, bytes);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(offset, 10);
		directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, path);
		offset += 30 + path.length + bytes.length;
	}
	const listed = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.size, 4);
	end.writeUInt16LE(parts.size, 6);
	end.writeUInt32LE(listed.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
