/**
 * A value as it would stand in a CSV file: lists become `|`-separated text, booleans yes or no, midnight a day, another instant
 * `2024-05-17T10:30:00.000Z`, bytes `\x41`; what is nested travels as JSON text.
 */
export function asText(value: unknown): string | null {
	if (value === null || value === undefined) return null;
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (Array.isArray(value)) return value.map((part) => asText(part) ?? '').join('|');
	if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
	if (value instanceof Uint8Array) return bytesText(value);
	return typeof value === 'object' ? JSON.stringify(value, asJson) : String(value);
}

/** The same of a clock on the wall: `2024-05-17 10:30:00`, in no zone. */
export const asLocalText = (value: unknown): string | null =>
	asText(value)?.replace(/T(.*?)(\.000)?Z$/, ' $1') ?? null;

const bytesText = (bytes: Uint8Array): string =>
	[...bytes].map((byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

const asJson = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
