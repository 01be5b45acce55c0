import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

const sentences: Record<string, string> = {
	ENOENT: 'the file is not there any more',
	EACCES: 'nobody gave the permission to read it',
	EISDIR: 'it is a folder',
};

/** The bytes of a file in pieces, or a sentence on why they can not be read. */
export async function* piecesOf(path: string): AsyncGenerator<Buffer> {
	try {
		yield* createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
	} catch (cause) {
		const sentence = sentences[(cause as NodeJS.ErrnoException).code ?? ''];
		throw sentence === undefined ? cause : new Error(sentence, { cause });
	}
}

/**
 * The same, for a file that was read before. Once all are read, throws unless they are the very bytes that gave `sha256`: hash
 * and rows come from one file, not from two states of it.
 */
export async function* bytesOf(path: string, sha256: string): AsyncGenerator<Buffer> {
	const hash = createHash('sha256');
	for await (const piece of piecesOf(path)) {
		hash.update(piece);
		yield piece;
	}
	if (hash.digest('hex') !== sha256) throw new Error(changedMessage);
}

export const changedMessage =
	'the file changed while it was read: load it again when nothing writes to it any more';

/** Changes with every write to a file. */
export async function stateOf(path: string): Promise<string> {
	const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
	return [ino, size, mtimeNs, ctimeNs].join(' ');
}
