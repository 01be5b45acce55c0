import { IngestError } from '../errors.ts';
import { storePath } from '../store/open-store.ts';
import { asWritingError } from '../writing-error.ts';

/** Result codes of SQLite (sqlite.org/rescode.html). */
const [busy, corrupt, not_a_database] = [5, 11, 26];

/** What went wrong with the store, in a sentence; everything else stays what it is. Nothing was purged unless it says so. */
export function asStoreError(cause: unknown, state: string): unknown {
	const path = storePath(state);
	const code = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0;
	if (code === busy)
		return new IngestError('not_writable', `can not write: ${path}; another program is writing to it`, {
			cause,
		});
	if (code === corrupt || code === not_a_database)
		return new IngestError('input_unreadable', `can not read: ${path}; restore it from your backup`, {
			cause,
		});
	return asWritingError(cause, state);
}
