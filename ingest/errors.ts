/** Exit codes of `npm run ingest` (README): a caller can tell what to mend without reading the message. */
export const exitCodes = {
	loaded: 0,
	input_unreadable: 10,
	too_many_quarantined: 11,
	header_unknown: 12,
	deletion_too_large: 13,
	already_running: 14,
	not_writable: 15,
	setting_wrong: 16,
	usage: 64,
} as const;

export type ExitReason = keyof typeof exitCodes;

/** An error whose message is written for whoever ran the ingest: what, where, what to do. */
export class IngestError extends Error {
	readonly reason: ExitReason;

	constructor(reason: ExitReason, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'IngestError';
		this.reason = reason;
	}
}
