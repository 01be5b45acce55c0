import { z } from 'zod';
import { IngestError } from './errors.ts';

/** The ISO day that an option gives, or null without it. Throws a usage error that names the option. */
export function dayOf(option: string, value: string | undefined): string | null {
	if (value === undefined) return null;
	// The engine's days and Date agree from 1900 on, and nothing here is older.
	if (!z.iso.date().safeParse(value).success || value < '1900-01-01')
		throw new IngestError('usage', `invalid ${option}: ${value} (write 2026-09-30)`);
	return value;
}

/** The percentage that an option gives. Throws a usage error that names the option. */
export function percentageOf(option: string, value: string): number {
	const percent = value.trim() === '' ? Number.NaN : Number(value);
	if (!(percent >= 0 && percent <= 100))
		throw new IngestError('usage', `invalid ${option}: ${value} (a percentage from 0 to 100)`);
	return percent;
}
