/** How publishers write numbers, by example: what separates thousands and what stands before decimals. */
export const numberFormats = ['1234.5', '1,234.5', '1.234,5', '1 234,5'] as const;
export type NumberFormat = (typeof numberFormats)[number];

const separated: Record<NumberFormat, { pattern: RegExp; thousands: RegExp; decimal: string }> = {
	'1234.5': { pattern: /^-?\d+(\.\d+)?$/, thousands: /(?!)/, decimal: '.' },
	'1,234.5': { pattern: /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/, thousands: /,/g, decimal: '.' },
	'1.234,5': { pattern: /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/, thousands: /\./g, decimal: ',' },
	'1 234,5': { pattern: /^-?(\d+|\d{1,3}(\s\d{3})+)(,\d+)?$/, thousands: /\s/g, decimal: ',' },
};

/** A publisher's number with a point before its decimals and no separators. What the format does not fit comes back as it was. */
export function toPlainNumber(value: string, format: NumberFormat): string {
	const { pattern, thousands, decimal } = separated[format];
	return pattern.test(value) ? value.replace(thousands, '').replace(decimal, '.') : value;
}
