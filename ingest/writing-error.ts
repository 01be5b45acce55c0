import { IngestError } from './errors.ts';

const codes = new Set([
	'ENOSPC',
	'EDQUOT',
	'EFBIG',
	'EACCES',
	'EPERM',
	'EROFS',
	'ENOTDIR',
	'EEXIST',
	'EISDIR',
]);
/** What the two database engines say of a disk that is full, read-only or out of reach. */
const sentences =
	/No space left|disk is full|disk I\/O error|File too large|Permission denied|Read-only file system|readonly database|unable to open database/i;

/** A place that can not be written is named as such (exit 15); everything else stays what it is. */
export function asWritingError(cause: unknown, out: string): unknown {
	if (cause instanceof IngestError || !isWritingError(cause)) return cause;
	const { path = out, dest = path } = cause as NodeJS.ErrnoException & { dest?: string };
	return new IngestError('not_writable', `can not write: ${dest}; make room or give write permission`, {
		cause,
	});
}

/** Whether a disk that is full, read-only or out of reach is what went wrong. */
export function isWritingError(cause: unknown): boolean {
	if (!(cause instanceof Error)) return false;
	return codes.has((cause as NodeJS.ErrnoException).code ?? '') || sentences.test(cause.message);
}
