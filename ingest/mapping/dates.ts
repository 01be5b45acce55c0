/** The shapes in which publishers write dates. `iso` is always tried first. */
export const dateFormats = ['iso', 'month/day/year', 'day/month/year', 'timestamp'] as const;
export type DateFormat = (typeof dateFormats)[number];

const iso = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;
const timestamp = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A publisher's date as ISO text: `2024-05-17`, `2024-05` or `2024`. A timestamp becomes the civil day in `zone`. What no
 * declared format fits comes back as it was, for a check to name; whether the day exists is checked there as well.
 */
export function toIsoDate(value: string, formats: readonly DateFormat[], zone: string): string {
	if (iso.test(value)) return value;
	const parts = slashed.exec(value);
	if (parts) {
		const [, first = '', second = '', year = ''] = parts;
		const full = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
		if (formats.includes('month/day/year'))
			return `${full}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`;
		if (formats.includes('day/month/year'))
			return `${full}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
	}
	if (formats.includes('timestamp') && timestamp.test(value)) return civilDay(value, zone) ?? value;
	return value;
}

/** The day in `zone`; a timestamp without an offset is already civil time. */
function civilDay(value: string, zone: string): string | null {
	if (!/(Z|[+-]\d{2}:?\d{2})$/.test(value)) return value.slice(0, 10);
	const instant = new Date(value.replace(' ', 'T'));
	if (Number.isNaN(instant.getTime())) return null;
	return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
}
